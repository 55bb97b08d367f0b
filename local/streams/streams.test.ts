import { expect, test } from 'vitest';
import { queue, useStreamBench } from './stream-bench.ts';

const bench = useStreamBench();
const { start, mapping, pipe, put } = bench;

test('a change takes a few milliseconds on its way', async () => {
  await start([
    mapping(),
    pipe({ Target: queue, TargetParameters: { InputTemplate: '<$.eventID>' } }),
  ]);
  Object.assign(bench.outlets.queues, { sendMessage: async () => '' });
  const before = performance.now();
  for (let n = 0; n < 300; n += 1) {
    await put(`${n % 50}`, { n: { N: `${n}` } });
    await bench.kernel.activity.quiet();
  }
  expect(bench.batches.flat()).toHaveLength(300);
  expect((performance.now() - before) / 300).toBeLessThan(50);
}, 20_000);
