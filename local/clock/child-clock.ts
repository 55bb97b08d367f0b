import type { ChildProcess } from 'node:child_process';
import type { Clock } from '../kernel.ts';

/** What a process needs to tell virtual time by itself; all moments in epoch milliseconds. */
export interface ClockState {
  /** Virtual time at the real moment `realBase`. */
  readonly base: number;
  readonly realBase: number;
  readonly frozen: boolean;
}

/** The environment variable that holds a child's first state as JSON. */
export const CLOCK_VARIABLE = 'VIRTUAL_CLOCK';
/** The header that carries the state (JSON) to a function with each invocation. */
export const CLOCK_HEADER = 'x-virtual-clock';
/** Under this name the preload leaves `(state: ClockState) => void` on `globalThis`. */
export const CLOCK_HOOK = Symbol.for('virtual-clock');
/** For `node --import`: makes the child's `Date` tell virtual time. */
export const CLOCK_PRELOAD = new URL('./preload.ts', import.meta.url).href;

/** Sent to a child after a move; it answers with `{ virtualClockAt: message }`. */
export interface ClockMessage {
  readonly virtualClock: ClockState;
  readonly message: number;
}

export function clockState(clock: Clock): ClockState {
  return { base: clock.now(), realBase: Date.now(), frozen: clock.frozen };
}

/** The environment of a Node child that is started with the preload. */
export function clockEnvironment(clock: Clock): Record<string, string> {
  return { [CLOCK_VARIABLE]: JSON.stringify(clockState(clock)) };
}

const childrenOf = new WeakMap<Clock, Set<ChildProcess>>();
let messages = 0;

/**
 * Tells a child (started with the preload and an `ipc` channel) of every move from now on; a move
 * waits until the child has set its clock. The child is forgotten when its channel closes.
 */
export function keepInStep(child: ChildProcess, clock: Clock): void {
  const children = childrenOf.get(clock) ?? follow(clock);
  children.add(child);
  child.once('disconnect', () => children.delete(child));
  child.once('exit', () => children.delete(child));
  // Time may have moved between the making of the child's environment and now.
  void tell(child, clockState(clock));
}

function follow(clock: Clock): Set<ChildProcess> {
  const children = new Set<ChildProcess>();
  childrenOf.set(clock, children);
  clock.onMove(async () => {
    const state = clockState(clock);
    await Promise.all([...children].map((child) => tell(child, state)));
  });
  return children;
}

/** Resolves when the child has set its clock, or is gone. */
function tell(child: ChildProcess, state: ClockState): Promise<void> {
  return new Promise((resolve) => {
    messages += 1;
    const message: ClockMessage = { virtualClock: state, message: messages };
    const done = () => {
      child.off('message', onMessage);
      child.off('disconnect', done);
      child.off('exit', done);
      resolve();
    };
    const onMessage = (answer: unknown) => {
      if (isAnswerTo(message.message, answer)) done();
    };
    child.on('message', onMessage);
    child.once('disconnect', done);
    child.once('exit', done);
    if (child.connected) child.send(message, (error) => error && done());
    else done();
  });
}

function isAnswerTo(message: number, answer: unknown): boolean {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'virtualClockAt' in answer &&
    answer.virtualClockAt === message
  );
}
