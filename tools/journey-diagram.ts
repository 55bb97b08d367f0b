/**
 * Draws the workflow as it is defined into docs/journey.md: `node tools/journey-diagram.ts`.
 * A test keeps the two equal.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface State {
  readonly Type: string;
  readonly Resource?: string;
  readonly Next?: string;
  readonly Default?: string;
  readonly Choices?: readonly { readonly Condition: string; readonly Next: string }[];
  readonly Branches?: readonly Scope[];
}
interface Scope {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

const definitionFile = 'infra/workflows/participant-journey.asl.json';
const documentFile = 'docs/journey.md';
/** The fault's way out of every task; drawn once, as a note, or it would hide the rest. */
const faultStates = ['Mark for attention', 'Journey needs attention'];

const idOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '_');

const shapeOf = (name: string, { Type, Resource }: State): string => {
  const id = idOf(name);
  if (Type === 'Choice') return `${id}{"${name}"}`;
  if (Type === 'Succeed' || Type === 'Fail') return `${id}(["${name}"])`;
  if (Resource?.endsWith('.waitForTaskToken')) return `${id}[/"${name}"/]`;
  return `${id}["${name}"]`;
};

/** "{% $states.input.stage in ['declined', 'withdrawn'] %}" → "declined, withdrawn". */
const labelOf = (condition: string): string => {
  const stages = [...condition.matchAll(/'([a-z-]+)'/g)].map(([, stage]) => stage);
  return stages.length > 0 ? stages.join(', ') : 'yes';
};

const arrowsOf = (name: string, { Next, Choices = [], Default }: State): string[] => [
  ...(Next === undefined ? [] : [`${idOf(name)} --> ${idOf(Next)}`]),
  ...Choices.map((rule) => `${idOf(name)} -- "${labelOf(rule.Condition)}" --> ${idOf(rule.Next)}`),
  ...(Default === undefined ? [] : [`${idOf(name)} --> ${idOf(Default)}`]),
];

const linesOf = (scope: Scope): string[] =>
  Object.entries(scope.States).flatMap(([name, state]) => {
    if (faultStates.includes(name) || scope.States[name]?.Type === 'Fail') return [];
    if (state.Branches === undefined) return [shapeOf(name, state), ...arrowsOf(name, state)];
    return [
      `subgraph ${idOf(name)}["${name}"]`,
      ...state.Branches.flatMap(linesOf).map((line) => `  ${line}`),
      'end',
      ...arrowsOf(name, state),
    ];
  });

/** The workflow as a Mermaid flow chart: slanted boxes wait, rounded ones end. */
const diagramOf = (definition: Scope): string =>
  ['flowchart TD', ...linesOf(definition).map((line) => `  ${line}`)].join('\n');

/** The document with the diagram of the definition in its place. */
export const withDiagram = (document: string, definition: Scope): string =>
  document.replace(
    /```mermaid\n[\s\S]*?```/,
    () => `\`\`\`mermaid\n${diagramOf(definition)}\n\`\`\``,
  );

export const readDefinition = (): Scope =>
  JSON.parse(readFileSync(definitionFile, 'utf8')) as Scope;
export const readDocument = (): string => readFileSync(documentFile, 'utf8');

if (import.meta.main) writeFileSync(documentFile, withDiagram(readDocument(), readDefinition()));
