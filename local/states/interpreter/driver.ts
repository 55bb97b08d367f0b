import type { Activity, Clock, Faults, Log } from '../../kernel.ts';
import type { Machine } from '../definition/language.ts';
import { parseDefinition } from '../definition/parse.ts';
import { messageOf, StatesError } from '../error.ts';
import type { TaskCall, TaskRunner } from '../tasks/runner.ts';
import { goOn, wake } from './branch.ts';
import { limitHistory } from './fail.ts';
import { createQueues } from './queues.ts';
import type { Branch, Execution } from './records.ts';
import type { Store } from './store.ts';
import { settle, type TaskOutcome, taskCall } from './task.ts';
import { createTimers, EXECUTION } from './timers.ts';
import { Transition } from './transition.ts';
import { type Engine, taskVisit, visit } from './visit.ts';

export interface DriverOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly activity: Activity;
  readonly faults: Faults;
  readonly log: Log;
  readonly engine: Engine;
  readonly tasks: TaskRunner;
  /** Told after an execution has ended and that is saved. */
  readonly ended: (execution: Execution) => void;
  /** Told of a task that waits for the execution that it started. */
  readonly awaiting: (branch: Branch, execution: Execution) => void;
}

/**
 * Takes executions from transition to transition. The transitions of one execution never overlap;
 * its tasks run beside them. Nothing of an execution is kept in memory between two transitions, so
 * that a driver made anew on the same store goes on where the last one was cut off.
 */
export class Driver {
  readonly #options: DriverOptions;
  readonly #queues = createQueues();
  readonly #timers;
  readonly #machines = new Map<string, Machine>();
  #halted = false;

  constructor(options: DriverOptions) {
    this.#options = options;
    this.#timers = createTimers(options.clock, (arn, branch) => this.#due(arn, branch));
  }

  machine(hash: string): Machine {
    const known = this.#machines.get(hash) ?? parseDefinition(this.#options.store.definition(hash));
    this.#machines.set(hash, known);
    return known;
  }

  /** A transition of an execution that is not running yet (again); `commit` sets it going. */
  transition(execution: Execution): Transition {
    const { store, clock } = this.#options;
    return new Transition(store, execution, this.machine(execution.definition), clock.now());
  }

  /**
   * One transition in the execution's turn; `undefined` if it is not running (any more). Fails once
   * halted: whoever waits for it must not take it for done, nor the execution for ended.
   */
  step<T>(arn: string, work: (transition: Transition) => Promise<T> | T): Promise<T | undefined> {
    return this.#options.activity.track(`execution ${arn}`, () =>
      this.#queues.run(arn, async () => {
        this.#refuseHalted();
        const execution = this.#options.store.execution(arn);
        if (execution?.status !== 'RUNNING') return undefined;
        const transition = this.transition(execution);
        const result = await work(transition);
        this.#refuseHalted();
        limitHistory(transition);
        this.commit(transition);
        return result;
      }),
    );
  }

  /** Saves a transition and only then acts upon it. */
  commit(transition: Transition): void {
    const { execution } = transition;
    const saved = transition.commit();
    this.#timers.sync(execution, saved, transition.removed);
    if (execution.status !== 'RUNNING') this.#options.ended(execution);
    for (const branch of saved) {
      if (transition.running.has(branch.id)) {
        const call = taskCall(taskVisit(this.#options.engine, transition, branch));
        this.#run(transition, call, branch);
      }
      if (branch.awaits !== undefined) this.#options.awaiting(branch, execution);
    }
    for (const id of transition.proceeding) this.#proceed(execution.arn, id);
  }

  /**
   * Takes up every running execution where its last saved transition left it. A task whose answer was
   * not saved is run again, by the same arguments and token: tasks run at least once.
   */
  resume(): void {
    const { store } = this.#options;
    for (const arn of store.running()) {
      const execution = store.execution(arn);
      if (execution === undefined) continue;
      const transition = this.transition(execution);
      for (const branch of transition.branches()) {
        transition.save(branch);
        if (branch.phase === 'enter' || branch.phase === 'join') transition.proceed(branch);
        if (branch.phase === 'run') transition.run(branch);
      }
      this.commit(transition);
    }
  }

  /** Acts no more; the answers of tasks under way are dropped, and they will run again. */
  async halt(): Promise<void> {
    this.#halted = true;
    this.#timers.disarmAll();
    await this.#queues.drained();
  }

  #proceed(arn: string, id: number): void {
    void this.detached(arn, () =>
      this.step(arn, async (transition) => {
        const branch = transition.branch(id);
        if (branch) await goOn(visit(this.#options.engine, transition, branch));
      }),
    );
  }

  #run({ execution }: Transition, call: TaskCall, { id, state, attempt }: Branch): void {
    const { activity, engine } = this.#options;
    void this.detached(execution.arn, () =>
      activity.track(`task ${state} of ${execution.arn}`, async () => {
        const outcome = await this.#attempt(state, call);
        await this.step(execution.arn, async (transition) => {
          const branch = transition.branch(id);
          // Its token was answered meanwhile, it timed out or it was aborted: the answer is stale.
          if (branch?.phase !== 'run' || branch.attempt !== attempt) return;
          await settle(taskVisit(engine, transition, branch), outcome);
        });
      }),
    );
  }

  async #attempt(state: string, call: TaskCall): Promise<TaskOutcome> {
    const { faults, tasks } = this.#options;
    const fault = faults.take('states.TaskFailure', state);
    if (fault) {
      return { error: new StatesError(fault.error ?? 'States.TaskFailed', 'An injected fault') };
    }
    try {
      return { output: await tasks.run(call) };
    } catch (thrown) {
      if (thrown instanceof StatesError) return { error: thrown };
      return { error: new StatesError('States.TaskFailed', messageOf(thrown)) };
    }
  }

  #due(arn: string, id: number): Promise<void> {
    return this.detached(arn, () =>
      this.step(arn, async (transition) => {
        if (id === EXECUTION) {
          transition.record(undefined, 'ExecutionTimedOut');
          transition.close('TIMED_OUT', {});
          return;
        }
        const branch = transition.branch(id);
        if (branch) await wake(visit(this.#options.engine, transition, branch));
      }),
    );
  }

  #refuseHalted(): void {
    if (this.#halted) throw new Error('The state machines are being stopped');
  }

  /** Work whose failure nobody else is told of: it goes to the log. */
  async detached(arn: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (this.#halted) return;
      this.#options.log.error('A transition failed; the execution waits for a restart', {
        execution: arn,
        error: messageOf(error),
      });
    }
  }
}
