import { describe, expect, test } from 'vitest';
import { testMoment } from '../test/test-kernel.ts';
import type { allowAll } from '../test/test-outlets.ts';
import { deadLetters, keyOf, minute, type StreamImage, useStreamBench } from './stream-bench.ts';

const bench = useStreamBench();
const { start, mapping, put, putTen, keys } = bench;

function failOnBookSix(records: StreamImage[]): unknown {
  if (records.some((record) => keyOf(record) === 'book 6')) throw new Error('poison');
  return null;
}

function reportBookSix(records: StreamImage[]): unknown {
  const failed = records.filter((record) => keyOf(record) === 'book 6');
  return {
    batchItemFailures: failed.map(({ dynamodb }) => ({ itemIdentifier: dynamodb.SequenceNumber })),
  };
}

describe('an event source mapping of a table', () => {
  test('hands each change to the function, before the runtime is quiet', async () => {
    await start([mapping()]);
    await put('a', { pages: { N: '12' } });
    await bench.kernel.activity.quiet();
    expect(bench.batches).toEqual([
      [
        {
          eventID: expect.stringMatching(/^[0-9a-f]{32}$/),
          eventName: 'INSERT',
          eventVersion: '1.1',
          eventSource: 'aws:dynamodb',
          awsRegion: 'ap-northeast-2',
          eventSourceARN: bench.table.streamArn,
          dynamodb: {
            ApproximateCreationDateTime: testMoment / 1000,
            Keys: { id: { S: 'a' } },
            NewImage: { id: { S: 'a' }, pages: { N: '12' } },
            SequenceNumber: expect.any(String),
            SizeBytes: expect.any(Number),
            StreamViewType: 'NEW_AND_OLD_IMAGES',
          },
        },
      ],
    ]);
  });

  test('keeps the order and the size of batches', async () => {
    await start([mapping({ BatchSize: 4 })]);
    await putTen();
    await bench.kernel.activity.quiet();
    expect(bench.batches.map((batch) => batch.length)).toEqual([4, 4, 2]);
    expect(keys()).toEqual(Array.from({ length: 10 }, (_, n) => `book ${n}`));
  });

  test('hands over only what its filters want', async () => {
    const Pattern = JSON.stringify({
      eventName: ['INSERT'],
      dynamodb: { NewImage: { kind: { S: ['wanted'] } } },
    });
    await start([mapping({ FilterCriteria: { Filters: [{ Pattern }] } })]);
    await put('a', { kind: { S: 'wanted' } });
    await put('b', { kind: { S: 'other' } });
    await put('a', { kind: { S: 'wanted' }, n: { N: '1' } });
    await bench.kernel.activity.quiet();
    expect(keys()).toEqual(['a']);
  });

  test('that is disabled reads nothing', async () => {
    await start([mapping({ Enabled: false })]);
    await put('a');
    await bench.kernel.activity.quiet();
    expect(bench.batches).toEqual([]);
  });

  test('[F70] does not run when its role may not read the stream', async () => {
    const refusal = () => 'the role lacks dynamodb:GetRecords';
    await start([mapping()], undefined, { refusal } as unknown as typeof allowAll);
    await put('a');
    await bench.kernel.activity.quiet();
    expect(bench.batches).toEqual([]);
    expect(bench.eventing.notRun.join()).toContain('lacks dynamodb:GetRecords');
  });

  test.each([
    ['halving', { BisectBatchOnFunctionError: true }, failOnBookSix],
    [
      'a report of failures and halving',
      { BisectBatchOnFunctionError: true, FunctionResponseTypes: ['ReportBatchItemFailures'] },
      reportBookSix,
    ],
  ])(
    '[Q30] with %s, a poison record in a batch of ten: nine are done, one is in the DLQ',
    async (_, options, response) => {
      const done: string[] = [];
      bench.answer = (records) => {
        const result = response(records);
        const reported = result as { batchItemFailures: unknown[] } | null;
        const first = reported?.batchItemFailures.length
          ? records.findIndex((record) => keyOf(record) === 'book 6')
          : records.length;
        done.push(...records.slice(0, first).map(keyOf));
        return result;
      };
      await start([
        mapping({
          ...options,
          MaximumRetryAttempts: 2,
          DestinationConfig: { OnFailure: { Destination: deadLetters } },
        }),
      ]);
      await putTen();
      await bench.kernel.activity.quiet();
      expect(bench.outlets.handed).toEqual([]);
      await bench.kernel.clock.advanceTo(testMoment + minute);
      expect(done).toEqual([0, 1, 2, 3, 4, 5, 7, 8, 9].map((n) => `book ${n}`));
      const sequence = bench.batches.flat().find((record) => keyOf(record) === 'book 6')
        ?.dynamodb.SequenceNumber;
      expect(bench.outlets.handed).toMatchObject([
        {
          to: deadLetters,
          body: {
            requestContext: {
              functionArn: 'Print',
              condition: 'RetryAttemptsExhausted',
              approximateInvokeCount: 3,
            },
            DDBStreamBatchInfo: {
              batchSize: 1,
              startSequenceNumber: sequence,
              endSequenceNumber: sequence,
              streamArn: bench.table.streamArn,
            },
          },
        },
      ]);
    },
  );

  test('waits for a record that fails: time passes, later records do not pass it', async () => {
    let broken = true;
    bench.answer = () => {
      if (broken) throw new Error('down');
    };
    await start([mapping({ BatchSize: 1 })]);
    await put('a');
    await put('b');
    await bench.kernel.activity.quiet();
    await bench.kernel.clock.advanceTo(testMoment + 10 * minute);
    expect(new Set(keys())).toEqual(new Set(['a']));
    broken = false;
    bench.batches = [];
    await bench.kernel.clock.advanceTo(testMoment + 12 * minute);
    expect(keys()).toEqual(['a', 'b']);
  });
});

describe('[F66] after a kill', () => {
  test('reading goes on after the last record that was done', async () => {
    bench.answer = (records) => {
      if (records.some((record) => keyOf(record) === 'c')) throw new Error('down');
    };
    await start([mapping({ BatchSize: 1 })]);
    for (const id of ['a', 'b', 'c', 'd']) await put(id);
    await bench.kernel.activity.quiet();
    expect(keys()).toEqual(['a', 'b', 'c']);
    const killed = { eventing: bench.eventing, kernel: bench.kernel };
    await killed.eventing.stop();
    killed.kernel.dispose('keep');

    await bench.table.putUntold({ id: { S: 'e' } });
    bench.batches = [];
    bench.answer = () => null;
    await start([mapping({ BatchSize: 1 })], killed.kernel.dataDirectory);
    await bench.kernel.activity.quiet();
    expect(keys()).toEqual(['c', 'd', 'e']);
  });

  test('LATEST leaves out only what was there before the mapping', async () => {
    await bench.table.putUntold({ id: { S: 'before' } });
    await start([mapping({ StartingPosition: 'LATEST' })]);
    await put('after');
    await bench.kernel.activity.quiet();
    expect(keys()).toEqual(['after']);
    await bench.eventing.stop();
    bench.kernel.dispose('keep');

    await bench.table.putUntold({ id: { S: 'while it was down' } });
    await start([mapping({ StartingPosition: 'LATEST' })], bench.kernel.dataDirectory);
    await bench.kernel.activity.quiet();
    expect(keys()).toEqual(['after', 'while it was down']);
  });
});
