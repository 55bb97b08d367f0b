/** What a branch does when its turn comes: after a transition, or when its deadline is reached. */
import { again, enter, pass } from './enter.ts';
import { attempt } from './fail.ts';
import { join } from './fan-out.ts';
import { complete, overdue } from './task.ts';
import type { Visit } from './visit.ts';

/** Goes on with a branch that stands before a state or whose own branches changed. */
export async function goOn(visit: Visit): Promise<void> {
  const { branch, state } = visit;
  if (branch.phase === 'enter') return enter(visit);
  if (branch.phase === 'join' && (state.Type === 'Parallel' || state.Type === 'Map')) {
    return attempt(visit, () => join({ ...visit, state }));
  }
}

/** The branch's deadline was reached: the end of a wait, a retry, a timeout or a missed heartbeat. */
export async function wake(visit: Visit): Promise<void> {
  const { transition, branch, state } = visit;
  if (branch.wakeAt !== undefined && branch.wakeAt <= transition.now) {
    if (branch.phase === 'retry') return again(visit);
    if (branch.phase === 'wait') return attempt(visit, () => pass(visit));
  }
  const error = overdue(branch, transition.now);
  if (error !== undefined && state.Type === 'Task') return complete({ ...visit, state }, { error });
}
