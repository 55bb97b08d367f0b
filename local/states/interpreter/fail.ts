import type { Catcher, Recovery, Retrier } from '../definition/language.ts';
import { matchesError, StatesError } from '../error.ts';
import { leave } from './leave.ts';
import { type Branch, clearWork } from './records.ts';
import type { Transition } from './transition.ts';
import { type Visit, visit } from './visit.ts';

/** Does a step of a state; an error in it becomes the state's failure. */
export async function attempt(visited: Visit, step: () => Promise<void> | void): Promise<void> {
  try {
    await step();
  } catch (thrown) {
    if (!(thrown instanceof StatesError)) throw thrown;
    await fail(visited, located(visited, thrown));
  }
}

/** An error in a state: a retry, a catch, or the failure of the branch and so of whatever holds it. */
export async function fail(failed: Visit, error: StatesError): Promise<void> {
  const { transition, branch, state } = failed;
  const recovery: Recovery = 'Retry' in state || 'Catch' in state ? state : {};
  if (retry(failed, recovery, error)) return;
  const catcher = recovery.Catch?.find(({ ErrorEquals }) => matchesError(ErrorEquals, error.error));
  const uncaught = catcher === undefined ? error : await attemptCatch(failed, catcher, error);
  if (uncaught === undefined) return;
  const parent = transition.parent(branch);
  if (parent === undefined) {
    failExecution(transition, branch, uncaught);
    return;
  }
  await failParent(failed, parent, uncaught);
}

/** Arms the next retry, if a Retrier has one left for this error. */
function retry(
  { engine, transition, branch }: Visit,
  { Retry = [] }: Recovery,
  error: StatesError,
) {
  const index = Retry.findIndex(({ ErrorEquals }) => matchesError(ErrorEquals, error.error));
  const retrier = Retry[index];
  const used = branch.retries[index] ?? 0;
  if (retrier === undefined || used >= (retrier.MaxAttempts ?? 3)) return false;
  transition.prune(branch);
  clearWork(branch);
  branch.retries = Retry.map((_, at) => (branch.retries[at] ?? 0) + (at === index ? 1 : 0));
  branch.phase = 'retry';
  branch.wakeAt = transition.now + 1000 * delaySeconds(retrier, used, engine.random);
  transition.execution.transitions += 1;
  transition.save(branch);
  return true;
}

/** How long the retry after `used` others waits. */
function delaySeconds(retrier: Retrier, used: number, random: () => number): number {
  const { IntervalSeconds = 1, BackoffRate = 2, MaxDelaySeconds = Infinity } = retrier;
  const delay = Math.min(IntervalSeconds * BackoffRate ** used, MaxDelaySeconds);
  return retrier.JitterStrategy === 'FULL' ? delay * random() : delay;
}

/** Goes on at the Catcher's state; answers the error that its own Output or Assign ran into. */
async function attemptCatch(
  failed: Visit,
  catcher: Catcher,
  { error, cause }: StatesError,
): Promise<StatesError | undefined> {
  const errorOutput = { Error: error, Cause: cause };
  try {
    const offered = { errorOutput };
    await leave(failed, { outcome: catcher, output: errorOutput, offered, next: catcher.Next });
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof StatesError)) throw thrown;
    return located(failed, thrown);
  }
}

/** The service ends an execution whose history grows beyond this, so that a loop cannot go on for ever. */
const MOST_EVENTS = 25_000;

export function limitHistory(transition: Transition): void {
  const { status, events } = transition.execution;
  if (status !== 'RUNNING' || events < MOST_EVENTS) return;
  const reason = `The execution reached the maximum number of history events (${MOST_EVENTS}).`;
  failExecution(transition, undefined, new StatesError('States.Runtime', reason));
}

function failExecution(
  transition: Transition,
  branch: Branch | undefined,
  { error, cause }: StatesError,
): void {
  transition.record(branch, 'ExecutionFailed', { executionFailedEventDetails: { error, cause } });
  transition.close('FAILED', { error, cause });
}

/** Ends the siblings of a failed branch and hands the error to the state that holds them. */
async function failParent(failed: Visit, parent: Branch, error: StatesError): Promise<void> {
  const { engine, transition, branch } = failed;
  const holder = visit(engine, transition, parent);
  if (branch.item) {
    transition.record(branch, 'MapIterationFailed', {
      mapIterationFailedEventDetails: { name: parent.state, index: branch.position },
    });
  }
  recordAborted(transition, transition.children(parent), branch);
  parent.lastEvent = branch.lastEvent;
  transition.record(parent, `${holder.state.Type}StateFailed`);
  transition.save(parent);
  await fail(holder, error);
}

const ABORTED: Readonly<Record<string, string>> = {
  run: 'TaskStateAborted',
  token: 'TaskStateAborted',
  wait: 'WaitStateAborted',
};

/** Writes down which of these branches (all but one) end before their time. */
export function recordAborted(
  transition: Transition,
  branches: readonly Branch[],
  except?: Branch,
): void {
  for (const branch of branches) {
    if (branch === except) continue;
    recordAborted(transition, transition.children(branch));
    const type =
      branch.phase === 'join'
        ? `${transition.machine.state(branch.state).Type}StateAborted`
        : ABORTED[branch.phase];
    if (type !== undefined) transition.record(branch, type);
  }
}

/** An expression that failed is told with its place, and has an event of its own. */
function located({ transition, branch }: Visit, thrown: StatesError): StatesError {
  if (thrown.error !== 'States.QueryEvaluationError') return thrown;
  const { error, cause } = thrown;
  transition.record(branch, 'EvaluationFailed', {
    evaluationFailedEventDetails: { error, cause, state: branch.state },
  });
  const place = `the state '${branch.state}' (entered at the event id #${branch.enteredEvent})`;
  return new StatesError(error, `An error occurred while executing ${place}. ${cause}`);
}
