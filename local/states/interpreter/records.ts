/** What is saved of executions. Times are epoch milliseconds of virtual time; input and output are JSON text. */
import type { Json } from '../definition/language.ts';

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

export interface Execution {
  readonly arn: string;
  readonly machineArn: string;
  readonly name: string;
  /** The hash of the definition it began with and keeps. */
  readonly definition: string;
  readonly roleArn: string;
  readonly input: string;
  readonly startedAt: number;
  status: ExecutionStatus;
  output: string | null;
  error: string | null;
  cause: string | null;
  stoppedAt: number | null;
  timeoutAt: number | null;
  redriveCount: number;
  redrivenAt: number | null;
  /** Ids that were given out so far. */
  events: number;
  branches: number;
  /** States entered and retried, as the service bills them. */
  transitions: number;
}

/**
 * enter: the state is to be entered · run: its task is under way · token: its task token is awaited ·
 * wait: a Wait state · retry: a retry is due later · join: its branches run · queued: a Map iteration
 * that MaxConcurrency holds back · done: a branch that ended, with its output.
 */
export type Phase = 'enter' | 'run' | 'token' | 'wait' | 'retry' | 'join' | 'queued' | 'done';

/** One line of control: the machine itself, a branch of a Parallel state or an iteration of a Map state. */
export interface Branch {
  readonly id: number;
  /** The branch that waits in a Parallel or Map state for this one. */
  readonly parent: number | null;
  /** Place among its siblings. */
  readonly position: number;
  /** The item of a Map iteration. */
  readonly item?: { readonly Index: number; readonly Value: Json };
  phase: Phase;
  state: string;
  input: Json;
  /** Assigned in this scope; those of outer scopes are the parents'. */
  variables: Readonly<Record<string, Json>>;
  lastEvent: number;
  /** The visit of the current state. */
  enteredAt: number;
  enteredEvent: number;
  /** How often each Retrier of the state was used. */
  retries: number[];
  /** Counts task attempts, so that the answer to an earlier one is known as stale. */
  attempt: number;
  /** The evaluated Arguments of the attempt under way. */
  arguments?: Json;
  token?: string;
  heartbeatSeconds?: number;
  /** The ARN of the execution that a `.sync:2` task started. */
  awaits?: string;
  /** How many iterations of a Map may run at once. */
  concurrency?: number;
  wakeAt?: number;
  timeoutAt?: number;
  heartbeatAt?: number;
  /** Of a branch that is done. */
  output?: Json;
}

export interface HistoryEvent {
  readonly id: number;
  readonly previousEventId: number;
  readonly type: string;
  readonly timestamp: number;
  /** The event's own details under the service's name for them, e.g. `stateEnteredEventDetails`. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** The next moment at which the branch does something by itself. */
export function deadlineOf(branch: Branch): number | undefined {
  const moments = [branch.wakeAt, branch.timeoutAt, branch.heartbeatAt].filter(
    (moment) => moment !== undefined,
  );
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** Forgets the attempt or wait that is over. */
export function clearWork(branch: Branch): void {
  branch.arguments = undefined;
  branch.token = undefined;
  branch.heartbeatSeconds = undefined;
  branch.awaits = undefined;
  branch.concurrency = undefined;
  branch.wakeAt = undefined;
  branch.timeoutAt = undefined;
  branch.heartbeatAt = undefined;
}
