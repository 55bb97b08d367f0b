import { type Scope, type State, scopesOf } from './language.ts';

/**
 * An inner scope reads the variables of the scopes around it but must not assign them: the service
 * refuses a machine in which a branch assigns a name that an outer scope assigns too.
 */
export function checkVariables(definition: unknown): string[] {
  return collisions(definition as Scope, new Set());
}

function collisions(scope: Scope, outer: ReadonlySet<string>): string[] {
  const states = Object.entries(scope.States);
  const own = new Set(states.flatMap(([, state]) => assigned(state)));
  const reasons = [...own].filter((name) => outer.has(name)).map(describe);
  if (own.has('states')) reasons.push('the variable $states is reserved');
  const seen = new Set([...outer, ...own]);
  for (const [, state] of states) {
    for (const inner of scopesOf(state)) reasons.push(...collisions(inner, seen));
  }
  return reasons;
}

function assigned(state: State): string[] {
  const choices = state.Type === 'Choice' ? state.Choices : [];
  const catchers = 'Catch' in state ? (state.Catch ?? []) : [];
  return [state, ...choices, ...catchers].flatMap(({ Assign }) => Object.keys(Assign ?? {}));
}

function describe(name: string): string {
  return `the variable $${name} is assigned in a branch and in a scope around it`;
}
