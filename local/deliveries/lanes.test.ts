import { expect, test } from 'vitest';
import { createLanes } from './lanes.ts';

test('lanes bound what runs at once for a key, in order', async () => {
  const lanes = createLanes(2);
  const running = new Map<string, number>();
  const order: number[] = [];
  let most = 0;
  const work = (key: string, index: number) =>
    lanes.run(key, async () => {
      order.push(index);
      running.set(key, (running.get(key) ?? 0) + 1);
      most = Math.max(most, running.get(key) ?? 0);
      await new Promise((resolve) => setImmediate(resolve));
      running.set(key, (running.get(key) ?? 0) - 1);
      if (index % 3 === 0) throw new Error('failed');
    });
  const results = await Promise.allSettled(
    Array.from({ length: 9 }, (_, index) => work('a', index)),
  );
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(3);
});
