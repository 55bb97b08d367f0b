import { afterEach, expect, test } from 'vitest';
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

function open(invoke: (arn: string, event: unknown) => Promise<void>) {
  kernel = createTestKernel({
    resources: [{ type: 'AWS::SNS::Topic', arn: topic }, toFunction, toQueue, toPerson],
  });
  const sent: { arn: string; body: string }[] = [];
  const queues = {
    async sendMessage(arn: string, body: string) {
      sent.push({ arn, body });
      return 'id';
    },
  };
  return { notifications: createNotifications(kernel, { queues, invoke }), sent };
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
  const events: unknown[] = [];
  const { notifications, sent } = open(async (_arn, event) => {
    events.push(event);
  });
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
  await kernel.activity.quiet();

  expect(sent).toEqual([{ arn: queue, body: 'hello & goodbye' }]);
  expect(events).toHaveLength(2);
  expect(events[0]).toMatchObject({
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
  expect(notifications.outside()).toMatchObject([
    { protocol: 'email', notification: { message: 'no kind' } },
    { protocol: 'email', notification: { message: 'hello & goodbye' } },
  ]);
});

test('[F66] a delivery that failed is tried again, by the next run too', async () => {
  let works = false;
  let delivered = 0;
  const invoke = async () => {
    if (!works) throw new Error('not yet');
    delivered += 1;
  };
  const { notifications } = open(invoke);
  notifications.publish(topic, 'kept');
  await kernel.activity.quiet();
  await kernel.clock.advanceTo(kernel.clock.now() + 60_000);
  await notifications.stop();
  expect(delivered).toBe(0);

  works = true;
  const queues = { sendMessage: async () => 'id' };
  const next = createNotifications(kernel, { queues, invoke });
  await next.start();
  await kernel.activity.quiet();
  expect(delivered).toBe(1);
});

test('an unknown topic is refused as SNS refuses it', async () => {
  const { notifications } = open(async () => undefined);
  const call = publishRequest({ TopicArn: `${topic}-gone`, Message: 'x' });
  const answer = await notifications.handle(call, { accessKeyId: 'operator' });
  expect(answer.status).toBe(404);
  expect(answer.body).toContain('<Code>NotFound</Code>');
});
