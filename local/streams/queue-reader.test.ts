import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEventing, type Eventing } from '../events/eventing.ts';
import { createTestKernel, type TestKernel } from '../test/test-kernel.ts';
import {
  allowAll,
  createTestOutlets,
  type TestOutlets,
  withFunctions,
} from '../test/test-outlets.ts';

const arn = (service: string, rest: string) =>
  `arn:aws:${service}:ap-northeast-2:111122223333:${rest}`;
const queueArn = arn('sqs', 'Orders');
const print = arn('lambda', 'function:Print');
const machine = arn('states', 'stateMachine:Loan');

interface Message {
  readonly messageId: string;
  readonly body: string;
}

let kernel: TestKernel;
let outlets: TestOutlets;
let eventing: Eventing;
let queue: ReturnType<typeof createQueue>;
let batches: Message[][];
let answer: (records: Message[]) => unknown;

/** A queue whose received messages come back only when a test says so. */
function createQueue() {
  const listeners: ((arn: string) => void)[] = [];
  const waiting: Message[] = [];
  const inFlight = new Map<string, Message>();
  const wake = () => listeners.forEach((listener) => void listener(queueArn));
  return {
    waiting,
    inFlight,
    send(...bodies: string[]) {
      for (const body of bodies) waiting.push({ messageId: `m-${body}`, body });
      wake();
    },
    timeOut() {
      waiting.push(...inFlight.values());
      inFlight.clear();
      wake();
    },
    access: {
      async receiveMessages(_: string, { max = 10 } = {}) {
        const taken = waiting.splice(0, max);
        for (const message of taken) inFlight.set(message.messageId, message);
        return taken.map((message) => ({
          ...message,
          receiptHandle: message.messageId,
          md5OfBody: 'md5',
          attributes: { ApproximateReceiveCount: '1' },
          messageAttributes: { kind: { DataType: 'String', StringValue: 'k' } },
        }));
      },
      async deleteMessage(_: string, receiptHandle: string) {
        inFlight.delete(receiptHandle);
      },
      onAvailable: (listener: (arn: string) => void) => void listeners.push(listener),
    },
  };
}

beforeEach(() => {
  queue = createQueue();
  outlets = createTestOutlets();
  batches = [];
  answer = () => null;
});
afterEach(async () => {
  await eventing.stop();
  kernel.dispose();
});

async function start(resource: { type: string; arn: string; properties: Record<string, unknown> }) {
  kernel = createTestKernel({ resources: [resource] });
  const withInvoke = withFunctions(kernel, (_, payload) => {
    const { Records } = payload as { Records: Message[] };
    batches.push(Records);
    return answer(Records);
  });
  eventing = createEventing(withInvoke, {
    outlets: { ...outlets, queues: { ...outlets.queues, ...queue.access } },
    iam: allowAll,
    engine: () => '',
    onWrite: () => undefined,
  });
  await eventing.start();
}

const mapping = (properties: Record<string, unknown> = {}) => ({
  type: 'AWS::Lambda::EventSourceMapping',
  arn: arn('lambda', 'event-source-mapping:q'),
  properties: { EventSourceArn: queueArn, FunctionName: print, ...properties },
});

const bodies = () => batches.map((records) => records.map(({ body }) => body));

describe('an event source mapping of a queue', () => {
  test('hands messages to the function and removes them when it is done', async () => {
    await start(mapping({ BatchSize: 2 }));
    queue.send('1', '2', '3');
    await kernel.activity.quiet();
    expect(bodies()).toEqual([['1', '2'], ['3']]);
    expect(batches[0]?.[0]).toEqual({
      messageId: 'm-1',
      receiptHandle: 'm-1',
      body: '1',
      attributes: { ApproximateReceiveCount: '1' },
      messageAttributes: {
        kind: { stringValue: 'k', stringListValues: [], binaryListValues: [], dataType: 'String' },
      },
      md5OfBody: 'md5',
      eventSource: 'aws:sqs',
      eventSourceARN: queueArn,
      awsRegion: 'ap-northeast-2',
    });
    expect(queue.inFlight.size).toBe(0);
  });

  test('leaves a batch in the queue when the function fails', async () => {
    answer = () => {
      throw new Error('down');
    };
    await start(mapping());
    queue.send('1', '2');
    await kernel.activity.quiet();
    expect([...queue.inFlight.keys()]).toEqual(['m-1', 'm-2']);
    answer = () => null;
    queue.timeOut();
    await kernel.activity.quiet();
    expect(queue.inFlight.size).toBe(0);
  });

  test('[Q30] leaves only the poison message of ten when the function reports it', async () => {
    answer = () => ({ batchItemFailures: [{ itemIdentifier: 'm-6' }] });
    await start(mapping({ FunctionResponseTypes: ['ReportBatchItemFailures'] }));
    queue.send(...Array.from({ length: 10 }, (_, n) => `${n}`));
    await kernel.activity.quiet();
    expect([...queue.inFlight.keys()]).toEqual(['m-6']);
  });

  test('takes an impossible report for a failure of the whole batch', async () => {
    answer = () => ({ batchItemFailures: [{ itemIdentifier: '' }] });
    await start(mapping({ FunctionResponseTypes: ['ReportBatchItemFailures'] }));
    queue.send('1', '2');
    await kernel.activity.quiet();
    expect(queue.inFlight.size).toBe(2);
  });

  test('removes what its filters do not want', async () => {
    const Pattern = JSON.stringify({ body: { kind: ['wanted'] } });
    await start(mapping({ FilterCriteria: { Filters: [{ Pattern }] } }));
    queue.send('{"kind":"wanted"}', '{"kind":"other"}', 'no JSON');
    await kernel.activity.quiet();
    expect(bodies()).toEqual([['{"kind":"wanted"}']]);
    expect(queue.inFlight.size).toBe(0);
  });
});

test('a pipe from a queue looks into the JSON of the body', async () => {
  await start({
    type: 'AWS::Pipes::Pipe',
    arn: arn('pipes', 'pipe/Orders'),
    properties: {
      RoleArn: 'arn:aws:iam::111122223333:role/Pipe',
      Source: queueArn,
      Target: machine,
      TargetParameters: { InputTemplate: '{"book": <$.body.book>, "raw": "<$.body>"}' },
    },
  });
  queue.send('{"book":"Emile"}');
  await kernel.activity.quiet();
  expect(outlets.handed).toEqual([
    { to: machine, body: [{ book: 'Emile', raw: '{"book":"Emile"}' }] },
  ]);
  expect(queue.inFlight.size).toBe(0);
});
