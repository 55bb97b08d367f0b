import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GiveUp, handleBatch, type Outcome } from './batch.ts';
import type { BatchPolicy } from './batch-policy.ts';

interface Given {
  readonly policy: BatchPolicy;
  /** Answers for one call; by default everything succeeds. */
  readonly handle: (records: readonly number[]) => Outcome;
  readonly ageOf?: (record: number) => number;
}

async function run(records: readonly number[], { policy, handle, ageOf = () => 0 }: Given) {
  const seen = {
    calls: [] as (readonly number[])[],
    advanced: [] as number[],
    givenUp: [] as { readonly records: readonly number[]; readonly reason: GiveUp }[],
    pauses: [] as number[],
  };
  await handleBatch(
    {
      policy,
      async handle(batch) {
        seen.calls.push(batch);
        return handle(batch);
      },
      async giveUp(batch, reason) {
        seen.givenUp.push({ records: batch, reason });
      },
    },
    records,
    {
      advance: (record) => void seen.advanced.push(record),
      pause: async (failures) => void seen.pauses.push(failures),
      ageOf,
    },
  );
  return seen;
}

const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const poison = 6;
const failsOn = (records: readonly number[]): Outcome =>
  records.includes(poison) ? { done: 0, error: 'poison' } : { done: records.length };
const reports = (records: readonly number[]): Outcome => {
  const index = records.indexOf(poison);
  return index < 0 ? { done: records.length } : { done: index, error: 'poison' };
};

test('[Q30] halving leaves only the poison record of ten behind', async () => {
  const seen = await run(ten, { policy: { bisect: true, maximumAttempts: 2 }, handle: failsOn });
  expect(seen.givenUp).toEqual([
    {
      records: [poison],
      reason: { condition: 'RetryAttemptsExhausted', attempts: 3, error: 'poison' },
    },
  ]);
  expect(seen.pauses).toEqual([1, 2]);
  expect(seen.advanced.at(-1)).toBe(9);
});

test('[Q30] so does a report of failures with halving', async () => {
  const seen = await run(ten, { policy: { bisect: true, maximumAttempts: 2 }, handle: reports });
  expect(seen.givenUp.map(({ records }) => records)).toEqual([[poison]]);
  expect(seen.calls[0]).toEqual(ten);
  expect(seen.calls[1]).toEqual([6, 7, 8, 9]);
});

test('without halving the whole batch is tried again, then given up', async () => {
  const seen = await run(ten, { policy: { bisect: false, maximumAttempts: 1 }, handle: failsOn });
  expect(seen.calls).toEqual([ten, ten]);
  expect(seen.givenUp.map(({ records }) => records)).toEqual([ten]);
});

test('records that are too old are given up before an attempt', async () => {
  const seen = await run(ten, {
    policy: { bisect: false, maximumAgeSeconds: 60 },
    handle: (records) => ({ done: records.length }),
    ageOf: (record) => (record < 3 ? 61 : 60),
  });
  expect(seen.givenUp).toMatchObject([
    { records: [0, 1, 2], reason: { condition: 'RecordAgeExceeded' } },
  ]);
  expect(seen.calls).toEqual([[3, 4, 5, 6, 7, 8, 9]]);
});

test('whatever fails, the order is kept and every record is done or given up, once', async () => {
  const policy = fc.record({ bisect: fc.boolean(), maximumAttempts: fc.nat(3) });
  const bad = fc.uniqueArray(fc.nat(30), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(30),
      bad,
      policy,
      fc.boolean(),
      async (size, poisons, limits, partly) => {
        const records = Array.from({ length: size }, (_, index) => index);
        const done: number[] = [];
        const seen = await run(records, {
          policy: limits,
          handle(batch) {
            const first = batch.findIndex((record) => poisons.includes(record));
            const count = first < 0 ? batch.length : partly ? first : 0;
            done.push(...batch.slice(0, count));
            return { done: count, ...(count < batch.length && { error: 'poison' }) };
          },
        });
        const left = seen.givenUp.flatMap((one) => one.records);
        expect([...done, ...left].toSorted((a, b) => a - b)).toEqual(records);
        expect(seen.advanced).toEqual(seen.advanced.toSorted((a, b) => a - b));
        expect(seen.advanced.at(-1)).toBe(records.at(-1));
        // Halving spares every good record.
        if (limits.bisect)
          expect(left).toEqual(records.filter((record) => poisons.includes(record)));
      },
    ),
  );
});
