import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createEventing, type Eventing } from '../events/eventing.ts';
import { createTestKernel, type TestKernel, testMoment } from '../test/test-kernel.ts';
import {
  allowAll,
  createTestOutlets,
  type TestOutlets,
  withFunctions,
} from '../test/test-outlets.ts';
import { startTestEngine, type TestEngine, type TestTable } from './test-table.ts';

const arn = (service: string, rest: string) =>
  `arn:aws:${service}:ap-northeast-2:111122223333:${rest}`;
const print = arn('lambda', 'function:Print');
const enrich = arn('lambda', 'function:Enrich');
const queue = arn('sqs', 'Orders');
const deadLetters = arn('sqs', 'Dead');
const bus = arn('events', 'event-bus/Library');
const role = 'arn:aws:iam::111122223333:role/Pipe';
const minute = 60_000;

interface StreamImage {
  readonly eventID: string;
  readonly eventName: string;
  readonly dynamodb: {
    readonly SequenceNumber: string;
    readonly NewImage: Readonly<Record<string, { readonly S?: string; readonly N?: string }>>;
  };
}

let engine: TestEngine;
let table: TestTable;
let kernel: TestKernel;
let outlets: TestOutlets;
let eventing: Eventing;
/** What the function gets, and how it answers. */
let batches: StreamImage[][];
let answer: (records: StreamImage[]) => unknown;

beforeAll(async () => {
  engine = await startTestEngine();
});
afterAll(() => engine.stop());

beforeEach(async () => {
  table = await engine.createTable();
  outlets = createTestOutlets();
  batches = [];
  answer = () => null;
});
afterEach(async () => {
  await eventing.stop();
  kernel.dispose();
});

type Given = Parameters<typeof createTestKernel>[0];

async function start(
  resources: NonNullable<Given>['resources'],
  dataDirectory?: string,
  iam = allowAll,
) {
  kernel = createTestKernel({
    resources: [
      {
        type: 'AWS::Lambda::Function',
        arn: print,
        physicalId: 'Print',
        properties: { Role: role },
      },
      { type: 'AWS::Events::EventBus', arn: bus },
      ...(resources ?? []),
    ],
    ...(dataDirectory && { dataDirectory }),
  });
  eventing = createEventing(
    withFunctions(kernel, (name, payload) => {
      if (name === enrich)
        return (payload as StreamImage[]).map((record) => ({ enriched: keyOf(record) }));
      const records = Array.isArray(payload)
        ? payload
        : (payload as { Records: StreamImage[] }).Records;
      batches.push(records);
      return answer(records);
    }),
    {
      outlets: { ...outlets, queues: { ...outlets.queues, ...noMessages } },
      iam,
      engine: engine.url,
      onWrite: table.onWrite,
    },
  );
  await eventing.start();
  await kernel.activity.quiet();
}

const noMessages = {
  receiveMessages: async () => [],
  deleteMessage: async () => undefined,
  onAvailable: () => undefined,
};

function mapping(properties: Record<string, unknown> = {}) {
  return {
    type: 'AWS::Lambda::EventSourceMapping',
    arn: arn('lambda', 'event-source-mapping:1'),
    properties: {
      EventSourceArn: table.streamArn,
      FunctionName: 'Print',
      StartingPosition: 'TRIM_HORIZON',
      ...properties,
    },
  };
}

function pipe(properties: Record<string, unknown>) {
  return {
    type: 'AWS::Pipes::Pipe',
    arn: arn('pipes', 'pipe/Outbox'),
    physicalId: 'Outbox',
    properties: {
      RoleArn: role,
      Source: table.streamArn,
      SourceParameters: { DynamoDBStreamParameters: { StartingPosition: 'TRIM_HORIZON' } },
      ...properties,
    },
  };
}

const keyOf = (record: StreamImage) => record.dynamodb.NewImage.id?.S ?? '';
const keys = () => batches.flat().map(keyOf);
const put = (id: string, more = {}) => table.put({ id: { S: id }, ...more });

async function putTen(): Promise<void> {
  // Told only at the end, so that they come as one batch.
  for (let n = 0; n < 9; n += 1) await table.putUntold({ id: { S: `book ${n}` } });
  await put('book 9');
}

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
    await kernel.activity.quiet();
    expect(batches).toEqual([
      [
        {
          eventID: expect.stringMatching(/^[0-9a-f]{32}$/),
          eventName: 'INSERT',
          eventVersion: '1.1',
          eventSource: 'aws:dynamodb',
          awsRegion: 'ap-northeast-2',
          eventSourceARN: table.streamArn,
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
    await kernel.activity.quiet();
    expect(batches.map((batch) => batch.length)).toEqual([4, 4, 2]);
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
    await kernel.activity.quiet();
    expect(keys()).toEqual(['a']);
  });

  test('that is disabled reads nothing', async () => {
    await start([mapping({ Enabled: false })]);
    await put('a');
    await kernel.activity.quiet();
    expect(batches).toEqual([]);
  });

  test('[F70] does not run when its role may not read the stream', async () => {
    const refusal = () => 'the role lacks dynamodb:GetRecords';
    await start([mapping()], undefined, { refusal } as unknown as typeof allowAll);
    await put('a');
    await kernel.activity.quiet();
    expect(batches).toEqual([]);
    expect(eventing.notRun.join()).toContain('lacks dynamodb:GetRecords');
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
      answer = (records) => {
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
      await kernel.activity.quiet();
      expect(outlets.handed).toEqual([]);
      await kernel.clock.advanceTo(testMoment + minute);
      expect(done).toEqual([0, 1, 2, 3, 4, 5, 7, 8, 9].map((n) => `book ${n}`));
      const sequence = batches.flat().find((record) => keyOf(record) === 'book 6')
        ?.dynamodb.SequenceNumber;
      expect(outlets.handed).toMatchObject([
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
              streamArn: table.streamArn,
            },
          },
        },
      ]);
    },
  );

  test('waits for a record that fails: time passes, later records do not pass it', async () => {
    let broken = true;
    answer = () => {
      if (broken) throw new Error('down');
    };
    await start([mapping({ BatchSize: 1 })]);
    await put('a');
    await put('b');
    await kernel.activity.quiet();
    await kernel.clock.advanceTo(testMoment + 10 * minute);
    expect(new Set(keys())).toEqual(new Set(['a']));
    broken = false;
    batches = [];
    await kernel.clock.advanceTo(testMoment + 12 * minute);
    expect(keys()).toEqual(['a', 'b']);
  });
});

describe('[F66] after a kill', () => {
  test('reading goes on after the last record that was done', async () => {
    answer = (records) => {
      if (records.some((record) => keyOf(record) === 'c')) throw new Error('down');
    };
    await start([mapping({ BatchSize: 1 })]);
    for (const id of ['a', 'b', 'c', 'd']) await put(id);
    await kernel.activity.quiet();
    expect(keys()).toEqual(['a', 'b', 'c']);
    const killed = { eventing, kernel };
    await killed.eventing.stop();
    killed.kernel.dispose('keep');

    await table.putUntold({ id: { S: 'e' } });
    batches = [];
    answer = () => null;
    await start([mapping({ BatchSize: 1 })], killed.kernel.dataDirectory);
    await kernel.activity.quiet();
    expect(keys()).toEqual(['c', 'd', 'e']);
  });

  test('LATEST leaves out only what was there before the mapping', async () => {
    await table.putUntold({ id: { S: 'before' } });
    await start([mapping({ StartingPosition: 'LATEST' })]);
    await put('after');
    await kernel.activity.quiet();
    expect(keys()).toEqual(['after']);
    await eventing.stop();
    kernel.dispose('keep');

    await table.putUntold({ id: { S: 'while it was down' } });
    await start([mapping({ StartingPosition: 'LATEST' })], kernel.dataDirectory);
    await kernel.activity.quiet();
    expect(keys()).toEqual(['after', 'while it was down']);
  });
});

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
    await kernel.activity.quiet();
    expect(outlets.handed).toMatchObject([
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
    await kernel.activity.quiet();
    expect(batches).toEqual([[{ id: 'a "quoted"', text: 'by Outbox' }]]);
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
    await kernel.activity.quiet();
    expect(outlets.handed).toEqual([{ to: machine, body: [{ enriched: 'a' }] }]);
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
      await table.putUntold({ id: { S: `${n}` }, event: { S: event } });
    }
    await put('9', { event: { S: '{"n":9}' } });
    await kernel.clock.advanceTo(testMoment + minute);
    const arrived = outlets.handed.filter(({ to }) => to === queue).map(({ body }) => body);
    expect(arrived).toEqual([0, 1, 2, 3, 5, 6, 7, 8, 9]);
    const left = outlets.handed.filter(({ to }) => to === deadLetters);
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
    await kernel.activity.quiet();
    expect(outlets.handed).toMatchObject([{ to: deadLetters }]);
    expect(kernel.lines.join()).toContain('lacks events:PutEvents');
  });
});

test('a change takes a few milliseconds on its way', async () => {
  await start([
    mapping(),
    pipe({ Target: queue, TargetParameters: { InputTemplate: '<$.eventID>' } }),
  ]);
  Object.assign(outlets.queues, { sendMessage: async () => '' });
  const before = performance.now();
  for (let n = 0; n < 300; n += 1) {
    await put(`${n % 50}`, { n: { N: `${n}` } });
    await kernel.activity.quiet();
  }
  expect(batches.flat()).toHaveLength(300);
  expect((performance.now() - before) / 300).toBeLessThan(50);
}, 20_000);
