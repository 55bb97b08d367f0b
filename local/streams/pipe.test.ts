import { describe, expect, test } from 'vitest';
import { testMoment } from '../test/test-kernel.ts';
import type { allowAll } from '../test/test-outlets.ts';
import {
  arn,
  bus,
  deadLetters,
  enrich,
  minute,
  print,
  queue,
  useStreamBench,
} from './stream-bench.ts';

const bench = useStreamBench();
const { start, pipe, put } = bench;

describe('a pipe', () => {
  const envelope = { id: 'e-1', book: 'Emile' };
  const wanted = JSON.stringify({ dynamodb: { NewImage: { event: { S: [{ exists: true }] } } } });

  test('puts the JSON that an attribute holds on a bus', async () => {
    await start([
      pipe({
        Target: bus,
        SourceParameters: {
          DynamoDBStreamParameters: { StartingPosition: 'LATEST', BatchSize: 10 },
          FilterCriteria: { Filters: [{ Pattern: wanted }] },
        },
        TargetParameters: {
          InputTemplate: '<$.dynamodb.NewImage.event.S>',
          EventBridgeEventBusParameters: {
            DetailType: '$.dynamodb.NewImage.type.S',
            Source: 'library.loans',
          },
        },
      }),
      {
        type: 'AWS::Events::Rule',
        arn: arn('events', 'rule/Library/All'),
        properties: {
          EventBusName: 'Library',
          EventPattern: { detail: { book: ['Emile'] } },
          Targets: [{ Arn: queue }],
        },
      },
    ]);
    await put('without an event');
    await put('a', { event: { S: JSON.stringify(envelope) }, type: { S: 'BookLent.v1' } });
    await bench.kernel.activity.quiet();
    expect(bench.outlets.handed).toMatchObject([
      {
        to: queue,
        body: { 'detail-type': 'BookLent.v1', source: 'library.loans', detail: envelope },
      },
    ]);
  });

  test('hands batches to a function, each record shaped', async () => {
    await start([
      pipe({
        Target: print,
        TargetParameters: {
          InputTemplate: '{"id": <$.dynamodb.NewImage.id.S>, "text": "by <aws.pipes.pipe-name>"}',
        },
      }),
    ]);
    await put('a "quoted"');
    await bench.kernel.activity.quiet();
    expect(bench.batches).toEqual([[{ id: 'a "quoted"', text: 'by Outbox' }]]);
  });

  test('enriches, and starts state machines', async () => {
    const machine = arn('states', 'stateMachine:Loan');
    await start([
      pipe({
        Target: machine,
        Enrichment: enrich,
        TargetParameters: {
          StepFunctionStateMachineParameters: { InvocationType: 'FIRE_AND_FORGET' },
        },
      }),
    ]);
    await put('a');
    await bench.kernel.activity.quiet();
    expect(bench.outlets.handed).toEqual([{ to: machine, body: [{ enriched: 'a' }] }]);
  });

  test('[Q30] leaves what its target refuses in its dead-letter queue', async () => {
    await start([
      pipe({
        Target: bus,
        SourceParameters: {
          DynamoDBStreamParameters: {
            StartingPosition: 'TRIM_HORIZON',
            MaximumRetryAttempts: 1,
            OnPartialBatchItemFailure: 'AUTOMATIC_BISECT',
            DeadLetterConfig: { Arn: deadLetters },
          },
        },
        TargetParameters: {
          InputTemplate: '<$.dynamodb.NewImage.event.S>',
          EventBridgeEventBusParameters: { DetailType: 'T', Source: 's' },
        },
      }),
      {
        type: 'AWS::Events::Rule',
        arn: arn('events', 'rule/Library/All'),
        properties: {
          EventBusName: 'Library',
          EventPattern: { source: ['s'] },
          Targets: [{ Arn: queue, InputPath: '$.detail.n' }],
        },
      },
    ]);
    for (let n = 0; n < 9; n += 1) {
      const event = n === 4 ? 'not JSON' : JSON.stringify({ n });
      await bench.table.putUntold({ id: { S: `${n}` }, event: { S: event } });
    }
    await put('9', { event: { S: '{"n":9}' } });
    await bench.kernel.clock.advanceTo(testMoment + minute);
    const arrived = bench.outlets.handed.filter(({ to }) => to === queue).map(({ body }) => body);
    expect(arrived).toEqual([0, 1, 2, 3, 5, 6, 7, 8, 9]);
    const left = bench.outlets.handed.filter(({ to }) => to === deadLetters);
    expect(left).toMatchObject([
      {
        body: {
          context: { condition: 'RetryAttemptsExhausted' },
          DDBStreamBatchInfo: { batchSize: 1 },
        },
      },
    ]);
  });

  test('[F70] whose role may not reach its target fails', async () => {
    const refusal = (_: string, __: string, checks: readonly { action: string }[]) =>
      checks.some(({ action }) => action === 'events:PutEvents')
        ? 'lacks events:PutEvents'
        : undefined;
    const source = { StartingPosition: 'TRIM_HORIZON', MaximumRetryAttempts: 0 };
    const iam = { refusal } as unknown as typeof allowAll;
    const parameters = {
      DynamoDBStreamParameters: { ...source, DeadLetterConfig: { Arn: deadLetters } },
    };
    await start([pipe({ Target: bus, SourceParameters: parameters })], undefined, iam);
    await put('a');
    await bench.kernel.activity.quiet();
    expect(bench.outlets.handed).toMatchObject([{ to: deadLetters }]);
    expect(bench.kernel.lines.join()).toContain('lacks events:PutEvents');
  });
});
