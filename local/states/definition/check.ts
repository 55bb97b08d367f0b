/**
 * Says why a definition cannot be run here. Each type of state has a closed list of fields, so that
 * JSONPath, distributed maps and whatever the language gains later are refused, never passed over.
 */
import jsonata from 'jsonata';
import { messageOf } from '../error.ts';
import { parseResource } from '../tasks/resource.ts';
import { expressionSource, isExpression } from './expression.ts';
import { checkVariables } from './variables.ts';

type Fields = Readonly<Record<string, unknown>>;

const COMMON = ['Type', 'Comment', 'QueryLanguage'];
const FLOW = ['Next', 'End', 'Output', 'Assign'];
const RECOVERY = ['Retry', 'Catch'];
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Task: [...FLOW, ...RECOVERY, 'Resource', 'Arguments', 'TimeoutSeconds', 'HeartbeatSeconds'],
  Pass: FLOW,
  Choice: ['Choices', 'Default', 'Output', 'Assign'],
  Wait: [...FLOW, 'Seconds', 'Timestamp'],
  Succeed: ['Output'],
  Fail: ['Error', 'Cause'],
  Parallel: [...FLOW, ...RECOVERY, 'Branches', 'Arguments'],
  Map: [...FLOW, ...RECOVERY, 'Items', 'ItemSelector', 'ItemProcessor', 'MaxConcurrency'],
};
const RULE = ['Comment', 'Condition', 'Next', 'Output', 'Assign'];
const CATCHER = ['Comment', 'ErrorEquals', 'Next', 'Output', 'Assign'];
const RETRIER = [
  'Comment',
  'ErrorEquals',
  'IntervalSeconds',
  'MaxAttempts',
  'BackoffRate',
  'MaxDelaySeconds',
  'JitterStrategy',
];

export function checkDefinition(definition: unknown): string[] {
  if (!isFields(definition)) return ['it is not a JSON object'];
  const reasons: string[] = [];
  const names = new Set<string>();
  const fields = ['Comment', 'QueryLanguage', 'StartAt', 'States', 'TimeoutSeconds', 'Version'];
  reasons.push(...unknownFields('it', definition, fields));
  checkScope('it', definition, definition.QueryLanguage ?? 'JSONPath', names, reasons);
  // The paths of variables only make sense in a definition whose shape is right.
  return reasons.length > 0 ? reasons : checkVariables(definition);
}

function checkScope(
  where: string,
  scope: unknown,
  language: unknown,
  names: Set<string>,
  reasons: string[],
): void {
  if (!isFields(scope) || !isFields(scope.States)) {
    reasons.push(`${where} has no States`);
    return;
  }
  const states = scope.States;
  checkTarget(`StartAt of ${where}`, scope.StartAt, states, reasons);
  for (const [name, state] of Object.entries(states)) {
    if (names.has(name)) reasons.push(`two states are named "${name}"`);
    names.add(name);
    checkState(name, state, states, language, names, reasons);
  }
}

function checkState(
  name: string,
  state: unknown,
  siblings: Fields,
  outerLanguage: unknown,
  names: Set<string>,
  reasons: string[],
): void {
  const where = `state "${name}"`;
  const known = isFields(state) ? FIELDS[String(state.Type)] : undefined;
  if (!isFields(state) || known === undefined) {
    reasons.push(`${where} has no known Type`);
    return;
  }
  const language = state.QueryLanguage ?? outerLanguage;
  if (language !== 'JSONata') {
    reasons.push(`${where} uses ${String(language)}, and only JSONata is run here`);
    return;
  }
  reasons.push(...unknownFields(where, state, [...COMMON, ...known]));
  checkFlow(where, state, siblings, reasons);
  checkExpressions(where, { ...state, Branches: null, ItemProcessor: null }, reasons);
  for (const rule of list(state.Choices)) checkStep(where, rule, RULE, siblings, reasons);
  for (const catcher of list(state.Catch)) checkStep(where, catcher, CATCHER, siblings, reasons);
  for (const retrier of list(state.Retry)) reasons.push(...unknownFields(where, retrier, RETRIER));
  if (state.Type === 'Task') checkResource(where, state.Resource, reasons);
  if (state.Type === 'Parallel') {
    if (list(state.Branches).length === 0) reasons.push(`${where} has no Branches`);
    for (const branch of list(state.Branches)) checkScope(where, branch, language, names, reasons);
  }
  if (state.Type === 'Map') {
    checkProcessor(where, state.ItemProcessor, reasons);
    checkScope(where, state.ItemProcessor, language, names, reasons);
  }
}

function checkFlow(where: string, state: Fields, siblings: Fields, reasons: string[]): void {
  if (state.Type === 'Succeed' || state.Type === 'Fail') return;
  if (state.Type === 'Choice') {
    if (list(state.Choices).length === 0) reasons.push(`${where} has no Choices`);
    if (state.Default !== undefined) checkTarget(where, state.Default, siblings, reasons);
    return;
  }
  if (state.End !== true) checkTarget(where, state.Next, siblings, reasons);
  else if (state.Next !== undefined) reasons.push(`${where} has both Next and End`);
  if (state.Type === 'Wait' && (state.Seconds === undefined) === (state.Timestamp === undefined)) {
    reasons.push(`${where} needs either Seconds or Timestamp`);
  }
}

/** A Choice Rule or a Catcher. */
function checkStep(
  where: string,
  step: Fields,
  fields: readonly string[],
  siblings: Fields,
  reasons: string[],
): void {
  reasons.push(...unknownFields(where, step, fields));
  checkTarget(where, step.Next, siblings, reasons);
}

function checkTarget(where: string, target: unknown, states: Fields, reasons: string[]): void {
  if (typeof target !== 'string' || !Object.hasOwn(states, target)) {
    reasons.push(
      `${where} leads to ${JSON.stringify(target) ?? 'nothing'}, which is no state beside it`,
    );
  }
}

function checkResource(where: string, resource: unknown, reasons: string[]): void {
  try {
    parseResource(String(resource));
  } catch (error) {
    reasons.push(`${where}: ${messageOf(error)}`);
  }
}

function checkProcessor(where: string, processor: unknown, reasons: string[]): void {
  const config = isFields(processor) ? processor.ProcessorConfig : undefined;
  const mode = isFields(config) ? (config.Mode ?? 'INLINE') : 'INLINE';
  if (mode !== 'INLINE') reasons.push(`${where}: a Map of mode ${String(mode)} is not run here`);
}

function checkExpressions(where: string, value: unknown, reasons: string[]): void {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) checkExpressions(where, inner, reasons);
  }
  if (!isExpression(value)) return;
  try {
    jsonata(expressionSource(value));
  } catch (error) {
    reasons.push(`${where}: ${value} is not JSONata: ${messageOf(error)}`);
  }
}

function unknownFields(where: string, value: Fields, known: readonly string[]): string[] {
  return Object.keys(value)
    .filter((field) => !known.includes(field))
    .map((field) => `${where} has the field ${field}, which is not run here`);
}

function list(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
