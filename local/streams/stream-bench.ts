/** A table whose changes are read: by mappings and pipes that call a function, and where they end. */
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { createEventing, type Eventing } from '../events/eventing.ts';
import { createTestKernel, type TestKernel } from '../test/test-kernel.ts';
import {
  allowAll,
  createTestOutlets,
  type TestOutlets,
  withFunctions,
} from '../test/test-outlets.ts';
import { startTestEngine, type TestEngine, type TestTable } from './test-table.ts';

export const arn = (service: string, rest: string) =>
  `arn:aws:${service}:ap-northeast-2:111122223333:${rest}`;
export const print = arn('lambda', 'function:Print');
export const enrich = arn('lambda', 'function:Enrich');
export const queue = arn('sqs', 'Orders');
export const deadLetters = arn('sqs', 'Dead');
export const bus = arn('events', 'event-bus/Library');
export const minute = 60_000;
const role = 'arn:aws:iam::111122223333:role/Pipe';

export interface StreamImage {
  readonly eventID: string;
  readonly eventName: string;
  readonly dynamodb: {
    readonly SequenceNumber: string;
    readonly NewImage: Readonly<Record<string, { readonly S?: string; readonly N?: string }>>;
  };
}

export const keyOf = (record: StreamImage) => record.dynamodb.NewImage.id?.S ?? '';

const noMessages = {
  receiveMessages: async () => [],
  deleteMessage: async () => undefined,
  onAvailable: () => undefined,
};

type Given = NonNullable<Parameters<typeof createTestKernel>[0]>;

interface Current {
  table: TestTable;
  kernel: TestKernel;
  outlets: TestOutlets;
  eventing: Eventing;
  /** What the function gets, and how it answers. */
  batches: StreamImage[][];
  answer: (records: StreamImage[]) => unknown;
}

/** A fresh table and function for each test of the file, on one engine. */
export const useStreamBench = () => {
  let engine: TestEngine;
  const bench = {} as Current;

  beforeAll(async () => {
    engine = await startTestEngine();
  });
  afterAll(() => engine.stop());
  beforeEach(async () => {
    bench.table = await engine.createTable();
    bench.outlets = createTestOutlets();
    bench.batches = [];
    bench.answer = () => null;
  });
  afterEach(async () => {
    await bench.eventing.stop();
    bench.kernel.dispose();
  });

  const called = (name: string, payload: unknown): unknown => {
    if (name === enrich) {
      return (payload as StreamImage[]).map((record) => ({ enriched: keyOf(record) }));
    }
    const records = Array.isArray(payload)
      ? payload
      : (payload as { Records: StreamImage[] }).Records;
    bench.batches.push(records);
    return bench.answer(records);
  };

  const start = async (
    resources: Given['resources'],
    dataDirectory?: string,
    iam = allowAll,
  ): Promise<void> => {
    bench.kernel = createTestKernel({
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
    const { outlets, table } = bench;
    bench.eventing = createEventing(withFunctions(bench.kernel, called), {
      outlets: { ...outlets, queues: { ...outlets.queues, ...noMessages } },
      iam,
      engine: engine.url,
      onWrite: table.onWrite,
    });
    await bench.eventing.start();
    await bench.kernel.activity.quiet();
  };

  const put = (id: string, more = {}) => bench.table.put({ id: { S: id }, ...more });

  return Object.assign(bench, {
    start,
    put,
    /** Told only at the end, so that they come as one batch. */
    putTen: async (): Promise<void> => {
      for (let n = 0; n < 9; n += 1) await bench.table.putUntold({ id: { S: `book ${n}` } });
      await put('book 9');
    },
    keys: () => bench.batches.flat().map(keyOf),
    mapping: (properties: Record<string, unknown> = {}) => ({
      type: 'AWS::Lambda::EventSourceMapping',
      arn: arn('lambda', 'event-source-mapping:1'),
      properties: {
        EventSourceArn: bench.table.streamArn,
        FunctionName: 'Print',
        StartingPosition: 'TRIM_HORIZON',
        ...properties,
      },
    }),
    pipe: (properties: Record<string, unknown>) => ({
      type: 'AWS::Pipes::Pipe',
      arn: arn('pipes', 'pipe/Outbox'),
      physicalId: 'Outbox',
      properties: {
        RoleArn: role,
        Source: bench.table.streamArn,
        SourceParameters: { DynamoDBStreamParameters: { StartingPosition: 'TRIM_HORIZON' } },
        ...properties,
      },
    }),
  });
};
