import type { Activity, Clock } from '../kernel.ts';
import type { MomentStore } from './moment-store.ts';
import { createTimerQueue, type Timer } from './timer-queue.ts';

/** Node's timers fire at once beyond 2^31 ms (24.8 days): longer waits are cut into pieces. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;
const SAVE_INTERVAL = 5_000;
/** How far ahead of a flowing clock the saved moment lies, so that a kill never turns time back. */
const SAVE_AHEAD = 2 * SAVE_INTERVAL;

export interface ClockOptions {
  /** Where virtual time begins (epoch milliseconds) when no moment was saved; the machine's time by default. */
  readonly now?: number;
  /** True: time stands still between moves. */
  readonly frozen?: boolean;
  readonly activity: Activity;
  /** Without one, the moment is forgotten at the end. */
  readonly store?: MomentStore;
  /** Told of a task that failed; time goes on. */
  readonly onError: (key: string, error: unknown) => void;
}

export interface RunningClock extends Clock {
  /** Runs no more timers and saves the moment. */
  stop(): void;
}

/**
 * The one virtual clock. Time goes forward only. A timer runs by itself when it falls due; during a
 * move, timers run one after another in order of time, each followed by quiet. A task must therefore
 * never wait for a later timer: it sets the timer and returns.
 */
export function createClock(options: ClockOptions): RunningClock {
  const { activity, store, onError, frozen = false } = options;
  const timers = createTimerQueue();
  const listeners: ((now: number) => Promise<void> | void)[] = [];
  let base = store?.load() ?? options.now ?? Date.now();
  let realBase = Date.now();
  let moves: Promise<void> = Promise.resolve();
  let movesUnderWay = 0;
  let stopped = false;
  let disarm: () => void = () => undefined;

  function now(): number {
    return frozen ? base : base + Math.max(0, Date.now() - realBase);
  }

  function isDue(timer: Timer | undefined): boolean {
    return timer !== undefined && timer.at <= now();
  }

  /** Makes the earliest timer run by itself, unless a move is under way, which runs it in its turn. */
  function arm(): void {
    disarm();
    disarm = () => undefined;
    if (stopped || movesUnderWay > 0) return;
    const next = timers.peek();
    if (next === undefined) return;
    if (isDue(next)) {
      const end = activity.begin(`timer ${next.key}`);
      const immediate = setImmediate(() => {
        runDue();
        end();
      });
      disarm = () => {
        clearImmediate(immediate);
        end();
      };
    } else if (!frozen) {
      const timeout = setTimeout(runDue, Math.min(next.at - now(), LONGEST_TIMEOUT));
      disarm = () => clearTimeout(timeout);
    }
  }

  function runDue(): void {
    while (isDue(timers.peek())) {
      const timer = timers.take();
      if (timer) void run(timer);
    }
    arm();
  }

  async function run(timer: Timer): Promise<void> {
    const end = activity.begin(`timer ${timer.key}`);
    try {
      await timer.task();
    } catch (error) {
      onError(timer.key, error);
    } finally {
      end();
    }
  }

  function save(): void {
    store?.save(frozen ? now() : now() + SAVE_AHEAD);
  }

  async function moveTo(moment: number): Promise<void> {
    base = moment;
    realBase = Date.now();
    save();
    await Promise.all(listeners.map((listener) => listener(now())));
  }

  async function advance(to: number): Promise<void> {
    await activity.quiet();
    while (!stopped) {
      const next = timers.peek();
      if (next && isDue(next)) {
        timers.take();
        await run(next);
      } else if (now() < to) {
        await moveTo(Math.min(next?.at ?? to, to));
      } else {
        return;
      }
      await activity.quiet();
    }
  }

  const saving = frozen || !store ? undefined : setInterval(save, SAVE_INTERVAL);
  saving?.unref();
  save();

  return {
    now,
    frozen,
    at(at, key, task) {
      timers.set({ at, key, task });
      arm();
    },
    cancel(key) {
      timers.delete(key);
      arm();
    },
    advanceTo(to) {
      if (to < now()) {
        const moments = `${new Date(to).toISOString()} is before ${new Date(now()).toISOString()}`;
        return Promise.reject(new RangeError(`The clock moves forward only: ${moments}`));
      }
      movesUnderWay += 1;
      arm();
      const move = moves.then(() => advance(to));
      moves = move.then(ended, ended);
      return move.finally(() => moves);
    },
    onMove(listener) {
      listeners.push(listener);
    },
    stop() {
      if (stopped) return;
      stopped = true;
      disarm();
      clearInterval(saving);
      timers.clear();
      store?.save(now());
    },
  };

  function ended(): void {
    movesUnderWay -= 1;
    arm();
  }
}
