import type { ExecutionStatus } from '../interpreter/records.ts';
import type { Store } from '../interpreter/store.ts';

/** An execution as a person wants to see it. Times are epoch milliseconds of virtual time. */
export interface ExecutionSummary {
  readonly arn: string;
  readonly name: string;
  readonly machine: string;
  readonly status: ExecutionStatus;
  readonly startedAt: number;
  readonly stoppedAt: number | undefined;
  /** The states that its branches are in; none once it has ended. */
  readonly states: readonly string[];
}

/** The newest executions first. */
export function summarize(store: Store, limit: number): ExecutionSummary[] {
  return store.list({ limit }).map(({ arn, name, machineArn, status, startedAt, stoppedAt }) => ({
    arn,
    name,
    machine: machineArn.slice(machineArn.lastIndexOf(':') + 1),
    status,
    startedAt,
    stoppedAt: stoppedAt ?? undefined,
    states: status === 'RUNNING' ? currentStates(store, arn) : [],
  }));
}

function currentStates(store: Store, arn: string): string[] {
  const active = store
    .branches(arn)
    // A state that holds branches is named by what they do.
    .filter(({ phase }) => phase !== 'join' && phase !== 'queued' && phase !== 'done');
  return [...new Set(active.map(({ state }) => state))];
}
