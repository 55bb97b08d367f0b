import { checkDefinition } from './check.ts';
import { type Definition, type Machine, type Scope, type State, scopesOf } from './language.ts';

/** A definition that is not run here, with every reason. */
class InvalidDefinition extends Error {
  constructor(reasons: readonly string[]) {
    super(reasons.join('; '));
    this.name = 'InvalidDefinition';
  }
}

/** Reads and checks a definition; throws `InvalidDefinition`. */
export function parseDefinition(text: string): Machine {
  const definition = parseJson(text);
  const reasons = checkDefinition(definition);
  if (reasons.length > 0) throw new InvalidDefinition(reasons);
  const states = new Map(allStates(definition as Definition));
  return {
    startAt: (definition as Definition).StartAt,
    timeoutSeconds: (definition as Definition).TimeoutSeconds,
    state(name) {
      const state = states.get(name);
      if (state === undefined) throw new Error(`The definition has no state "${name}"`);
      return state;
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidDefinition([`it is not JSON: ${String(error)}`]);
  }
}

function allStates(scope: Scope): (readonly [string, State])[] {
  return Object.entries(scope.States).flatMap(([name, state]) => [
    [name, state] as const,
    ...scopesOf(state).flatMap(allStates),
  ]);
}
