import type { Clock } from '../../kernel.ts';
import { type Branch, deadlineOf, type Execution } from './records.ts';

/** The whole execution's TimeoutSeconds is kept where a branch's deadline would be. */
export const EXECUTION = 0;

export interface Timers {
  /** Arms and disarms what a transition changed. */
  sync(execution: Execution, saved: readonly Branch[], removed: Iterable<number>): void;
  disarmAll(): void;
}

/** The deadlines of running executions on the virtual clock: one timer a branch, the earliest it has. */
export function createTimers(
  clock: Clock,
  due: (arn: string, branch: number) => Promise<void>,
): Timers {
  const armed = new Map<string, Map<number, number>>();

  function arm(arn: string, branch: number, deadline: number | undefined): void {
    const deadlines = armed.get(arn) ?? new Map<number, number>();
    if (deadlines.get(branch) === deadline) return;
    if (deadline === undefined) {
      deadlines.delete(branch);
      clock.cancel(key(arn, branch));
    } else {
      deadlines.set(branch, deadline);
      clock.at(deadline, key(arn, branch), () => {
        deadlines.delete(branch);
        return due(arn, branch);
      });
    }
    if (deadlines.size === 0) armed.delete(arn);
    else armed.set(arn, deadlines);
  }

  function disarm(arn: string): void {
    for (const branch of armed.get(arn)?.keys() ?? []) clock.cancel(key(arn, branch));
    armed.delete(arn);
  }

  return {
    sync(execution, saved, removed) {
      if (execution.status !== 'RUNNING') {
        disarm(execution.arn);
        return;
      }
      arm(execution.arn, EXECUTION, execution.timeoutAt ?? undefined);
      for (const branch of saved) arm(execution.arn, branch.id, deadlineOf(branch));
      for (const id of removed) arm(execution.arn, id, undefined);
    },
    disarmAll() {
      for (const arn of [...armed.keys()]) disarm(arn);
    },
  };
}

function key(arn: string, branch: number): string {
  return `states ${arn} ${branch}`;
}
