import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTimerQueue } from './timer-queue.ts';

const operation = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), key: fc.nat(20), at: fc.nat(50) }),
  fc.record({ kind: fc.constant('delete' as const), key: fc.nat(20) }),
  fc.record({ kind: fc.constant('take' as const) }),
);

test('[F71] timers come out by moment, then in the order in which they were set', () => {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 400 }), (operations) => {
      const queue = createTimerQueue();
      // The model: a plain list, in the order of setting.
      let model: { key: string; at: number }[] = [];
      const earliest = () => {
        const at = Math.min(...model.map((timer) => timer.at));
        return model.find((timer) => timer.at === at);
      };
      for (const step of operations) {
        if (step.kind === 'take') {
          const expected = earliest();
          expect(queue.take()?.key).toBe(expected?.key);
          model = model.filter((timer) => timer !== expected);
          continue;
        }
        const key = `key ${step.key}`;
        model = model.filter((timer) => timer.key !== key);
        if (step.kind === 'delete') {
          queue.delete(key);
        } else {
          queue.set({ key, at: step.at, task: () => undefined });
          model.push({ key, at: step.at });
        }
        expect(queue.peek()?.key).toBe(earliest()?.key);
      }
    }),
  );
});
