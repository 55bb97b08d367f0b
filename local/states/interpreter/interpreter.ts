import type { Kernel } from '../../kernel.ts';
import { ServiceError } from '../../protocol/service-error.ts';
import type { Json } from '../definition/language.ts';
import { StatesError } from '../error.ts';
import type { TaskRunner } from '../tasks/runner.ts';
import { Driver } from './driver.ts';
import { recordAborted } from './fail.ts';
import { type Branch, clearWork, type Execution } from './records.ts';
import type { Store } from './store.ts';
import { complete, type TaskOutcome } from './task.ts';
import { type Engine, taskVisit } from './visit.ts';

export interface StartRequest {
  readonly arn: string;
  readonly name: string;
  readonly machineArn: string;
  readonly roleArn: string;
  readonly definitionHash: string;
  /** JSON text. */
  readonly input: string;
}

/** What became of the answer to a task token. */
export type Answered = 'accepted' | 'stale' | 'unknown';

/** What can be done with executions; the driver does the rest. Refusals are `ServiceError`s. */
export interface Interpreter {
  start(request: StartRequest): Execution;
  answer(token: string, outcome: TaskOutcome): Promise<Answered>;
  heartbeat(token: string): Promise<Answered>;
  /** Ends a running execution as ABORTED; one that has ended stays as it is. */
  abort(arn: string, error?: string, cause?: string): Promise<void>;
  /** Runs a failed execution again from the states that did not succeed. */
  redrive(arn: string): void;
  resume(): void;
  halt(): Promise<void>;
}

export interface InterpreterOptions {
  readonly kernel: Pick<Kernel, 'clock' | 'activity' | 'faults' | 'log'>;
  readonly store: Store;
  readonly engine: Engine;
  readonly tasks: TaskRunner;
}

export function createInterpreter(options: InterpreterOptions): Interpreter {
  const { kernel, store, engine, tasks } = options;
  const { clock, activity, faults, log } = kernel;
  /** Tokens of tasks that wait for the execution that they started, by its ARN. */
  const waiting = new Map<string, string>();
  const driver = new Driver({
    store,
    clock,
    activity,
    faults,
    log,
    engine,
    tasks,
    ended,
    awaiting,
  });

  function awaiting({ awaits = '', token = '' }: Branch): void {
    waiting.set(awaits, token);
    const child = store.execution(awaits);
    if (child !== undefined && child.status !== 'RUNNING') ended(child);
  }

  function ended(execution: Execution): void {
    const token = waiting.get(execution.arn);
    waiting.delete(execution.arn);
    if (token === undefined) return;
    void driver.detached(execution.arn, () => answer(token, endOf(execution)));
  }

  async function answer(token: string, outcome: TaskOutcome): Promise<Answered> {
    return withHolder(token, (visit) => complete(visit, outcome));
  }

  async function withHolder(
    token: string,
    work: (visit: ReturnType<typeof taskVisit>) => Promise<void> | void,
  ): Promise<Answered> {
    const holder = store.token(token);
    if (holder === undefined) return 'unknown';
    const accepted = await driver.step(holder.execution, async (transition) => {
      const branch = transition.branch(holder.branch);
      if (branch?.token !== token) return false;
      await work(taskVisit(engine, transition, branch));
      return true;
    });
    return accepted === true ? 'accepted' : 'stale';
  }

  return {
    answer,
    start(request) {
      const existing = store.execution(request.arn);
      if (existing !== undefined) return sameExecution(existing, request);
      const { timeoutSeconds, startAt } = driver.machine(request.definitionHash);
      const { definitionHash: definition, ...given } = request;
      const startedAt = clock.now();
      const transition = driver.transition({
        ...{ ...given, definition, startedAt, status: 'RUNNING' },
        ...{ output: null, error: null, cause: null, stoppedAt: null },
        timeoutAt: timeoutSeconds === undefined ? null : startedAt + 1000 * timeoutSeconds,
        ...{ redriveCount: 0, redrivenAt: null, events: 0, branches: 0, transitions: 0 },
      });
      transition.record(undefined, 'ExecutionStarted', {
        executionStartedEventDetails: {
          input: request.input,
          inputDetails: { truncated: false },
          roleArn: request.roleArn,
        },
      });
      const input = JSON.parse(request.input) as Json;
      transition.fork(null, { position: 0, state: startAt, input, queued: false });
      driver.commit(transition);
      return transition.execution;
    },
    heartbeat: (token) =>
      withHolder(token, ({ transition, branch }) => {
        if (branch.heartbeatSeconds === undefined) return;
        branch.heartbeatAt = transition.now + 1000 * branch.heartbeatSeconds;
        transition.save(branch);
      }),
    async abort(arn, error, cause) {
      await driver.step(arn, (transition) => {
        const roots = transition.branches().filter(({ parent }) => parent === null);
        recordAborted(transition, roots);
        const details = { executionAbortedEventDetails: { error, cause } };
        transition.record(undefined, 'ExecutionAborted', details);
        transition.close('ABORTED', { error, cause });
      });
    },
    redrive(arn) {
      const execution = store.execution(arn);
      if (execution === undefined) throw new Error(`No execution ${arn}`);
      const { timeoutSeconds } = driver.machine(execution.definition);
      const now = clock.now();
      execution.status = 'RUNNING';
      execution.redriveCount += 1;
      execution.redrivenAt = now;
      execution.stoppedAt = null;
      execution.error = null;
      execution.cause = null;
      execution.timeoutAt = timeoutSeconds === undefined ? null : now + 1000 * timeoutSeconds;
      const transition = driver.transition(execution);
      const { redriveCount } = execution;
      transition.record(undefined, 'ExecutionRedriven', {
        executionRedrivenEventDetails: { redriveCount },
      });
      for (const branch of transition.branches()) {
        if (branch.phase === 'done' || branch.phase === 'queued') continue;
        if (branch.phase !== 'join') {
          clearWork(branch);
          branch.phase = 'enter';
        }
        transition.save(branch);
        transition.proceed(branch);
      }
      driver.commit(transition);
    },
    resume: () => driver.resume(),
    halt: () => driver.halt(),
  };
}

/** Starting again by the same name and input is the same start, as long as it is running. */
function sameExecution(existing: Execution, { arn, input }: StartRequest): Execution {
  if (existing.status === 'RUNNING' && existing.input === input) return existing;
  throw new ServiceError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
}

/** What a task that waited for an execution gets: its description, with its output as JSON. */
function endOf(execution: Execution): TaskOutcome {
  const { arn, name, machineArn, status, startedAt, stoppedAt, input, error, cause } = execution;
  const description = {
    ExecutionArn: arn,
    Name: name,
    StateMachineArn: machineArn,
    Status: status,
    StartDate: startedAt,
    StopDate: stoppedAt,
    Input: JSON.parse(input) as Json,
  };
  if (status === 'SUCCEEDED') {
    return { output: { ...description, Output: JSON.parse(execution.output ?? 'null') as Json } };
  }
  const failure = JSON.stringify({ ...description, Error: error, Cause: cause });
  return { error: new StatesError('States.TaskFailed', failure) };
}
