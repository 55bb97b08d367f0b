import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createActivity } from './activity.ts';
import { type ClockOptions, createClock, type RunningClock } from './clock.ts';
import { createMomentStore } from './moment-store.ts';

const DAY = 86_400_000;
const start = Date.parse('2023-01-01T00:00:00Z');
const running: RunningClock[] = [];
const errors: string[] = [];

afterEach(() => {
  for (const clock of running.splice(0)) clock.stop();
  errors.length = 0;
});

function clockWith(options: Partial<ClockOptions> = {}) {
  const activity = options.activity ?? createActivity();
  const clock = createClock({
    now: start,
    frozen: true,
    activity,
    onError: (key, error) => errors.push(`${key}: ${String(error)}`),
    ...options,
  });
  running.push(clock);
  return { clock, activity };
}

describe('a move', () => {
  test('[F71] runs what falls due in order of time, also what is set on the way', async () => {
    const chain = fc.record({
      first: fc.nat(1000),
      steps: fc.array(fc.nat(300), { maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(chain, { maxLength: 30 }), fc.nat(2000), async (chains, length) => {
        const { clock } = clockWith();
        const ran: number[] = [];
        const expected: number[] = [];
        for (const [index, { first, steps }] of chains.entries()) {
          const follow = (offset: number, rest: readonly number[]) => {
            clock.at(start + offset, `chain ${index}`, () => {
              expect(clock.now()).toBe(start + offset);
              ran.push(offset);
              const [step, ...later] = rest;
              if (step !== undefined) follow(offset + step, later);
            });
          };
          follow(first, steps);
          let moment = first;
          for (const step of [0, ...steps]) {
            moment += step;
            if (moment <= length) expected.push(moment);
          }
        }
        await clock.advanceTo(start + length);
        expect(ran).toEqual(expected.toSorted((a, b) => a - b));
        expect(clock.now()).toBe(start + length);
        clock.stop();
      }),
      { numRuns: 50 },
    );
  });

  test('[F71] waits for quiet after each timer and before it ends', async () => {
    const { clock, activity } = clockWith();
    const seen: string[] = [];
    for (const hour of [1, 2, 3]) {
      clock.at(start + hour * 1000, `hour ${hour}`, () => {
        void activity.track('work', async () => {
          await new Promise((resolve) => setTimeout(resolve, 2));
          seen.push(`work ${hour} at ${clock.now() - start}`);
        });
      });
    }
    await clock.advanceTo(start + 3000);
    expect(seen).toEqual(['work 1 at 1000', 'work 2 at 2000', 'work 3 at 3000']);
  });

  test('[F71] goes forward only', async () => {
    const { clock } = clockWith();
    await expect(clock.advanceTo(start - 1)).rejects.toThrow('forward only');
    expect(clock.now()).toBe(start);
  });

  test('moves that are asked for together happen one after the other', async () => {
    const { clock } = clockWith();
    const seen: number[] = [];
    clock.at(start + 500, 'a', () => void seen.push(clock.now() - start));
    clock.at(start + 1500, 'b', () => void seen.push(clock.now() - start));
    await Promise.all([clock.advanceTo(start + 2000), clock.advanceTo(start + 1000)]);
    expect(seen).toEqual([500, 1500]);
    expect(clock.now()).toBe(start + 2000);
  });

  test('tells every stop before anything runs there', async () => {
    const { clock } = clockWith();
    const seen: string[] = [];
    clock.onMove(async (now) => {
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`told ${now - start}`);
    });
    clock.at(start + 10, 'a', () => void seen.push('ran a'));
    clock.at(start + 10, 'b', () => void seen.push('ran b'));
    await clock.advanceTo(start + 20);
    expect(seen).toEqual(['told 10', 'ran a', 'ran b', 'told 20']);
  });

  test('goes on after a task that fails', async () => {
    const { clock } = clockWith();
    const seen: string[] = [];
    clock.at(start + 1, 'bad', () => Promise.reject(new Error('broken')));
    clock.at(start + 2, 'good', () => void seen.push('good'));
    await clock.advanceTo(start + 2);
    expect(errors).toEqual(['bad: Error: broken']);
    expect(seen).toEqual(['good']);
  });

  test('a year of sweeps and events costs far less than a millisecond a timer', async () => {
    const { clock } = clockWith();
    let ran = 0;
    const event = () => {
      ran += 1;
    };
    const sweep = () => {
      event();
      clock.at(clock.now() + DAY / 6, 'sweep', sweep);
    };
    clock.at(start, 'sweep', sweep);
    for (let index = 0; index < 20_000; index += 1) {
      clock.at(start + index * 1571, `event ${index}`, event);
    }
    const before = performance.now();
    await clock.advanceTo(start + 365 * DAY);
    expect(ran).toBe(20_000 + 365 * 6 + 1);
    expect((performance.now() - before) / ran).toBeLessThan(0.3);
  });
});

describe('a timer', () => {
  test('is replaced by another with its key, and cancelled', async () => {
    const { clock } = clockWith();
    const seen: string[] = [];
    clock.at(start + 1, 'key', () => void seen.push('first'));
    clock.at(start + 2, 'key', () => void seen.push('second'));
    clock.at(start + 3, 'other', () => void seen.push('other'));
    clock.cancel('other');
    await clock.advanceTo(start + 10);
    expect(seen).toEqual(['second']);
  });

  test('that is due already runs at once, on a clock that stands still too', async () => {
    const { clock, activity } = clockWith();
    const seen: string[] = [];
    clock.at(start - 5, 'late', () => void seen.push('late'));
    clock.at(start, 'now', () => void seen.push('now'));
    await activity.quiet();
    expect(seen).toEqual(['late', 'now']);
  });
});

describe('a flowing clock', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  test('[F71] runs a timer by itself, also beyond the 24.8 days that a timeout can wait', async () => {
    const { clock } = clockWith({ frozen: false });
    const seen: number[] = [];
    clock.at(start + 60 * DAY, 'far', () => void seen.push(clock.now() - start));
    clock.at(start + 1000, 'near', () => void seen.push(clock.now() - start));
    await vi.advanceTimersByTimeAsync(30 * DAY);
    expect(seen).toEqual([1000]);
    await vi.advanceTimersByTimeAsync(31 * DAY);
    expect(seen).toEqual([1000, 60 * DAY]);
  });

  test('flows on from where it was moved to', async () => {
    const { clock } = clockWith({ frozen: false });
    await clock.advanceTo(start + DAY);
    await vi.advanceTimersByTimeAsync(250);
    expect(clock.now()).toBe(start + DAY + 250);
  });
});

describe('[F66] a restart', () => {
  test('continues at the last stop of a move: it is saved before anything runs there', async () => {
    const database = new DatabaseSync(':memory:');
    const { clock } = clockWith({ store: createMomentStore(database) });
    let restarted = 0;
    clock.at(start + 5, 'killed here', () => {
      restarted = clockWith({ store: createMomentStore(database) }).clock.now();
    });
    await clock.advanceTo(start + 10);
    expect(restarted).toBe(start + 5);
    for (const one of running.splice(0)) one.stop();
    database.close();
  });

  test('never turns back a clock that flowed until it was killed', async () => {
    vi.useFakeTimers({
      toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
    });
    const saved: number[] = [];
    const store = { load: () => saved.at(-1), save: (moment: number) => void saved.push(moment) };
    const { clock } = clockWith({ frozen: false, store });
    await vi.advanceTimersByTimeAsync(14_900);
    const killedAt = clock.now();
    const { clock: next } = clockWith({ frozen: false, store });
    expect(next.now()).toBeGreaterThanOrEqual(killedAt);
    expect(next.now()).toBeLessThan(killedAt + 15_000);
    vi.useRealTimers();
  });
});
