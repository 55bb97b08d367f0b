import type { Json, Outcome } from '../definition/language.ts';
import { StatesError } from '../error.ts';
import { clearWork } from './records.ts';
import { bindings, type Offered, type Visit } from './visit.ts';

/** The service's limit of a state's output, in bytes of JSON. */
const LARGEST_OUTPUT = 256 * 1024;

export interface Leaving {
  /** Where Output, Assign and Next are written: the state itself, a Choice Rule or a Catcher. */
  readonly outcome: Outcome;
  /** The output where the outcome has none. */
  readonly output: Json;
  readonly offered?: Offered;
  readonly next: string | undefined;
}

/** Leaves the state for the next one; without one the branch ends. Throws before anything is changed. */
export async function leave(
  visit: Visit,
  { outcome, output, offered, next }: Leaving,
): Promise<void> {
  const { engine, transition, branch, state } = visit;
  const scope = bindings(visit, offered);
  const result =
    outcome.Output === undefined
      ? output
      : await engine.evaluator.json(outcome.Output, scope, 'Output');
  const assigned = (await engine.evaluator.json(outcome.Assign ?? {}, scope, 'Assign')) as Readonly<
    Record<string, Json>
  >;
  const text = jsonText(branch.state, result);

  transition.prune(branch);
  clearWork(branch);
  branch.variables = { ...branch.variables, ...assigned };
  transition.record(branch, `${state.Type}StateExited`, {
    stateExitedEventDetails: {
      name: branch.state,
      output: text,
      outputDetails: { truncated: false },
      ...assignedVariables(assigned),
    },
  });
  transition.save(branch);
  if (next === undefined) {
    finish(visit, result, text);
    return;
  }
  branch.phase = 'enter';
  branch.state = next;
  branch.input = result;
  transition.proceed(branch);
}

function finish({ transition, branch }: Visit, result: Json, text: string): void {
  const parent = transition.parent(branch);
  if (parent === undefined) {
    transition.record(branch, 'ExecutionSucceeded', {
      executionSucceededEventDetails: { output: text, outputDetails: { truncated: false } },
    });
    transition.removed.add(branch.id);
    transition.close('SUCCEEDED', { output: text });
    return;
  }
  if (branch.item) {
    transition.record(branch, 'MapIterationSucceeded', {
      mapIterationSucceededEventDetails: { name: parent.state, index: branch.position },
    });
  }
  branch.phase = 'done';
  branch.output = result;
  transition.proceed(parent);
}

/** JSON text within the service's limit; throws `States.DataLimitExceeded`. */
export function jsonText(state: string, value: Json): string {
  const text = JSON.stringify(value);
  if (text.length <= LARGEST_OUTPUT && Buffer.byteLength(text) <= LARGEST_OUTPUT) return text;
  throw new StatesError(
    'States.DataLimitExceeded',
    `The state/task '${state}' returned a result with a size exceeding the maximum number of bytes service limit.`,
  );
}

function assignedVariables(assigned: Readonly<Record<string, Json>>): Record<string, unknown> {
  const entries = Object.entries(assigned);
  if (entries.length === 0) return {};
  return {
    assignedVariables: Object.fromEntries(
      entries.map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    assignedVariablesDetails: { truncated: false },
  };
}
