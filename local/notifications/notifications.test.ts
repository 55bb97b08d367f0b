import { afterEach, expect, test } from 'vitest';
import type { Delivery } from '../deliveries/delivery.ts';
import type { AwsRequest } from '../kernel.ts';
import { createTestKernel, type TestKernel } from '../test/test-kernel.ts';
import { createNotifications } from './notifications.ts';

const topic = 'arn:aws:sns:ap-northeast-2:111122223333:feedback';
const handler = 'arn:aws:lambda:ap-northeast-2:111122223333:function:bounced';
const queue = 'arn:aws:sqs:ap-northeast-2:111122223333:copies';
const subscription = (properties: object) => ({
  type: 'AWS::SNS::Subscription',
  arn: `${topic}:${JSON.stringify(properties).length}`,
  properties: { TopicArn: topic, ...properties },
});
const toFunction = subscription({ Protocol: 'lambda', Endpoint: handler });
const toQueue = subscription({
  Protocol: 'sqs',
  Endpoint: queue,
  RawMessageDelivery: true,
  FilterPolicy: { kind: ['bounce', { prefix: 'comp' }] },
});
const toPerson = subscription({ Protocol: 'email', Endpoint: 'ops@library.example' });

let kernel: TestKernel;
afterEach(() => kernel.dispose());

function open() {
  kernel = createTestKernel({
    resources: [{ type: 'AWS::SNS::Topic', arn: topic }, toFunction, toQueue, toPerson],
  });
  const accepted: Delivery[] = [];
  const deliveries = { accept: (given: readonly Delivery[]) => void accepted.push(...given) };
  return { notifications: createNotifications(kernel, deliveries), accepted };
}

function publishRequest(fields: Record<string, string>): AwsRequest {
  return {
    service: 'sns',
    method: 'POST',
    url: new URL('http://127.0.0.1:4566/'),
    headers: {},
    body: Buffer.from(new URLSearchParams({ Action: 'Publish', ...fields }).toString()),
  };
}

test('a published message reaches functions, and queues whose filter it meets', async () => {
  const { notifications, accepted } = open();
  const call = publishRequest({
    TopicArn: topic,
    Message: 'hello & goodbye',
    'MessageAttributes.entry.1.Name': 'kind',
    'MessageAttributes.entry.1.Value.DataType': 'String',
    'MessageAttributes.entry.1.Value.StringValue': 'complaint',
  });
  expect(notifications.permissions(call)).toEqual([{ action: 'sns:Publish', resource: topic }]);
  const answer = await notifications.handle(call, { accessKeyId: 'operator' });
  expect(answer.body).toMatch(/<PublishResult><MessageId>[\w-]+<\/MessageId><\/PublishResult>/);
  notifications.publish(topic, 'no kind');

  expect(accepted.map((delivery) => delivery.targetArn)).toEqual([handler, queue, handler]);
  const [event, copy] = accepted;
  expect(copy).toEqual({
    targetArn: queue,
    origin: topic,
    input: 'hello & goodbye',
    attributes: { kind: 'complaint' },
  });
  expect(JSON.parse(event?.input ?? '')).toMatchObject({
    Records: [
      {
        EventSource: 'aws:sns',
        Sns: {
          TopicArn: topic,
          Message: 'hello & goodbye',
          Timestamp: '2023-04-14T01:00:00.000Z',
          MessageAttributes: { kind: { Type: 'String', Value: 'complaint' } },
        },
      },
    ],
  });
});

test('a subscriber outside this machine is named, and what it would get is kept', () => {
  const { notifications } = open();
  notifications.publish(topic, 'for people', { subject: 'Hello' });
  expect(notifications.notRun).toEqual(['email subscription of ops@library.example']);
  const expected = { protocol: 'email', notification: { message: 'for people', subject: 'Hello' } };
  expect(notifications.outside()).toMatchObject([expected]);
});

test('an unknown topic is refused as SNS refuses it', async () => {
  const { notifications } = open();
  const call = publishRequest({ TopicArn: `${topic}-gone`, Message: 'x' });
  const answer = await notifications.handle(call, { accessKeyId: 'operator' });
  expect(answer.status).toBe(404);
  expect(answer.body).toContain('<Code>NotFound</Code>');
});
