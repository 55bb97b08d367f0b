import type { Clock } from '../kernel.ts';

const LONGEST = 60_000;

/** Growing pauses of virtual time between attempts. */
export interface Pause {
  /** Resolves 1, 2, 4, … seconds later, a minute at most; rejects when stopped. */
  after(failures: number): Promise<void>;
  stop(): void;
}

export function createPause(clock: Clock, key: string): Pause {
  const timer = `pause:${key}`;
  let abandon: (reason: Error) => void = () => undefined;
  return {
    after(failures) {
      return new Promise((resolve, reject) => {
        abandon = reject;
        const length = Math.min(1000 * 2 ** (failures - 1), LONGEST);
        clock.at(clock.now() + length, timer, resolve);
      });
    },
    stop() {
      clock.cancel(timer);
      abandon(new Error('The runtime is stopping'));
    },
  };
}
