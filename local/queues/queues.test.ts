import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFauxqs } from '../emulators/fauxqs.ts';
import type { AwsRequest } from '../kernel.ts';
import { jsonBody } from '../protocol/json.ts';
import { createTestKernel, type TestKernel } from '../test/test-kernel.ts';
import { createQueues, type Queues } from './queues.ts';

const orders = 'arn:aws:sqs:ap-northeast-2:111122223333:orders';
const dead = 'arn:aws:sqs:ap-northeast-2:111122223333:orders-dead';
const resources = [
  {
    type: 'AWS::SQS::Queue',
    arn: orders,
    properties: {
      VisibilityTimeout: 60,
      RedrivePolicy: { deadLetterTargetArn: dead, maxReceiveCount: 1 },
    },
  },
  { type: 'AWS::SQS::Queue', arn: dead },
];

let kernel: TestKernel;
let queues: Queues;
let end: (keep?: 'keep') => Promise<void>;

async function open(dataDirectory?: string): Promise<void> {
  kernel = createTestKernel({ resources, ...(dataDirectory ? { dataDirectory } : {}) });
  const emulator = createFauxqs(kernel);
  queues = createQueues(kernel, emulator);
  await emulator.start();
  await queues.start();
  end = async (keep) => {
    await queues.stop();
    await emulator.stop();
    kernel.dispose(keep);
  };
}

beforeEach(() => open());
afterEach(() => end());

function request(operation: string, body: object): AwsRequest {
  return {
    service: 'sqs',
    method: 'POST',
    url: new URL('http://127.0.0.1:4566/'),
    headers: { 'x-amz-target': `AmazonSQS.${operation}` },
    body: Buffer.from(JSON.stringify(body)),
  };
}

test('[F71] visibility timeouts run on the virtual clock, and what is received too often is dead-lettered', async () => {
  const available: string[] = [];
  queues.onAvailable((arn) => available.push(arn));
  await queues.sendMessage(orders, 'first');
  expect(available).toEqual([orders]);
  expect((await queues.receiveMessages(orders)).map((message) => message.body)).toEqual(['first']);
  expect(await queues.receiveMessages(orders)).toEqual([]);

  await kernel.clock.advanceTo(kernel.clock.now() + 60_000);
  expect(available.at(-1)).toBe(orders);
  expect(await queues.receiveMessages(orders)).toEqual([]);
  expect((await queues.receiveMessages(dead)).map((message) => message.body)).toEqual(['first']);
  expect(await queues.counts()).toEqual([
    { name: 'orders', arn: orders, visible: 0, inFlight: 0, delayed: 0, deadLetter: false },
    { name: 'orders-dead', arn: dead, visible: 0, inFlight: 1, delayed: 0, deadLetter: true },
  ]);
});

test('[F71] a delayed message waits in virtual time', async () => {
  await queues.sendMessage(orders, 'later', { delaySeconds: 600 });
  expect(await queues.receiveMessages(orders)).toEqual([]);
  await kernel.clock.advanceTo(kernel.clock.now() + 600_000);
  expect(await queues.receiveMessages(orders)).toHaveLength(1);
});

test('[F66] messages survive a restart', async () => {
  await queues.sendMessage(orders, 'kept');
  const { dataDirectory } = kernel;
  await end('keep');
  await open(dataDirectory);
  expect((await queues.receiveMessages(orders)).map((message) => message.body)).toEqual(['kept']);
});

test('[F70] a call needs the permission of its operation on that queue', () => {
  const url = 'http://127.0.0.1:4566/111122223333/orders';
  expect(queues.permissions(request('SendMessageBatch', { QueueUrl: url, Entries: [] }))).toEqual([
    { action: 'sqs:SendMessage', resource: orders },
  ]);
});

test('names in answers are those of the assembly, and what is not run says so', async () => {
  const caller = { accessKeyId: 'operator' };
  const found = await queues.handle(request('GetQueueUrl', { QueueName: 'orders' }), caller);
  expect(jsonBody(found)).toEqual({ QueueUrl: 'http://127.0.0.1:4566/111122223333/orders' });
  const input = { ...jsonBody(found), AttributeNames: ['QueueArn', 'RedrivePolicy'] };
  const attributes = await queues.handle(request('GetQueueAttributes', input), caller);
  expect(jsonBody(attributes).Attributes).toMatchObject({ QueueArn: orders });
  const refused = await queues.handle(request('CreateQueue', { QueueName: 'mine' }), caller);
  expect(refused.status).toBe(400);
  expect(jsonBody(refused).message).toContain('CreateQueue');
});
