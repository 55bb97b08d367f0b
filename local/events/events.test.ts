import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFaults } from '../faults/faults.ts';
import type { AwsRequest, Resource } from '../kernel.ts';
import { serve } from '../test/serve.ts';
import { createTestKernel, type TestKernel, testMoment } from '../test/test-kernel.ts';
import {
  allowAll,
  createTestOutlets,
  type TestOutlets,
  withFunctions,
} from '../test/test-outlets.ts';
import { createEventing, type Eventing } from './eventing.ts';
import type { PutEventsResult } from './events.ts';

const arn = (service: string, rest: string) =>
  `arn:aws:${service}:ap-northeast-2:111122223333:${rest}`;
const queue = arn('sqs', 'Orders');
const print = arn('lambda', 'function:Print');
const machine = arn('states', 'stateMachine:Loan');
const caller = { accessKeyId: 'operator' };

let kernel: TestKernel;
let outlets: TestOutlets;
let eventing: Eventing;
let invoked: { readonly name: string; readonly payload: unknown }[];
const faults = createFaults();

function rule(
  name: string,
  properties: Record<string, unknown>,
): Partial<Resource> & { type: string; arn: string } {
  return {
    type: 'AWS::Events::Rule',
    arn: arn('events', `rule/Library/${name}`),
    logicalId: name,
    properties,
  };
}

async function start(...rules: ReturnType<typeof rule>[]): Promise<void> {
  kernel = createTestKernel({
    resources: [
      { type: 'AWS::Events::EventBus', arn: arn('events', 'event-bus/Library') },
      { type: 'AWS::Events::EventBus', arn: arn('events', 'event-bus/Archive') },
      ...rules,
    ],
  });
  const withInvoke = withFunctions({ ...kernel, faults }, (name, payload) => {
    invoked.push({ name, payload });
    return null;
  });
  const queues = {
    ...outlets.queues,
    receiveMessages: async () => [],
    deleteMessage: async () => undefined,
    onAvailable: () => undefined,
  };
  eventing = createEventing(withInvoke, {
    outlets: { ...outlets, queues },
    iam: allowAll,
    engine: () => '',
    onWrite: () => undefined,
  });
  await eventing.start();
}

beforeEach(() => {
  outlets = createTestOutlets();
  invoked = [];
  faults.clear();
});
afterEach(async () => {
  await eventing.stop();
  kernel.dispose();
});

const entry = (detail: unknown, more: Record<string, unknown> = {}) => ({
  EventBusName: 'Library',
  Source: 'library.loans',
  DetailType: 'BookLent',
  Detail: JSON.stringify(detail),
  ...more,
});

async function put(...entries: ReturnType<typeof entry>[]) {
  const result = eventing.events.putEvents(entries);
  await kernel.activity.quiet();
  return result;
}

function idOf(entry: PutEventsResult['Entries'][number] | undefined): string {
  return entry && 'EventId' in entry ? entry.EventId : '';
}

function request(operation: string, body: unknown): AwsRequest {
  return {
    service: 'events',
    method: 'POST',
    url: new URL('http://127.0.0.1/'),
    headers: { 'x-amz-target': `AWSEvents.${operation}` },
    body: Buffer.from(JSON.stringify(body)),
  };
}

describe('an event', () => {
  test('reaches the targets of the rules of its bus that match it', async () => {
    await start(
      rule('Lent', {
        EventBusName: 'Library',
        EventPattern: { 'detail-type': ['BookLent'], detail: { pages: [{ numeric: ['>', 100] }] } },
        Targets: [
          { Id: 'a', Arn: print },
          { Id: 'b', Arn: machine },
        ],
      }),
      rule('Other', {
        EventBusName: 'Library',
        EventPattern: { source: ['x'] },
        Targets: [{ Arn: queue }],
      }),
      rule('OtherBus', { EventPattern: { source: [{ exists: true }] }, Targets: [{ Arn: queue }] }),
      rule('Off', {
        EventBusName: 'Library',
        State: 'DISABLED',
        EventPattern: { source: [{ exists: true }] },
        Targets: [{ Arn: queue }],
      }),
    );
    const result = await put(entry({ pages: 200 }), entry({ pages: 20 }));
    expect(result.FailedEntryCount).toBe(0);
    const event = {
      version: '0',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      'detail-type': 'BookLent',
      source: 'library.loans',
      account: '111122223333',
      time: '2023-04-14T01:00:00Z',
      region: 'ap-northeast-2',
      resources: [],
      detail: { pages: 200 },
    };
    expect(invoked).toEqual([{ name: print, payload: event }]);
    expect(outlets.handed).toEqual([{ to: machine, body: event }]);
    expect(invoked).toMatchObject([{ payload: { id: idOf(result.Entries[0]) } }]);
  });

  test('is shaped by the rule for each target', async () => {
    const all = { source: [{ prefix: 'library' }] };
    await start(
      rule('Shapes', {
        EventBusName: arn('events', 'event-bus/Library'),
        EventPattern: all,
        Targets: [
          { Arn: print, Input: '{"fixed":true}' },
          { Arn: print, InputPath: '$.detail.book' },
          {
            Arn: print,
            InputTransformer: {
              InputPathsMap: { title: '$.detail.book.title', none: '$.detail.none' },
              InputTemplate:
                '{"text": "<title>, by <aws.events.rule-name>", "title": <title>, "none": <none>}',
            },
          },
          { Arn: queue, InputPath: '$.detail', SqsParameters: { MessageGroupId: 'books' } },
        ],
      }),
    );
    await put(entry({ book: { title: 'A "B"' } }));
    expect(invoked.map(({ payload }) => payload)).toEqual([
      { fixed: true },
      { title: 'A "B"' },
      { text: 'A "B", by Shapes', title: 'A "B"', none: null },
    ]);
    expect(outlets.handed).toEqual([{ to: queue, body: { book: { title: 'A "B"' } } }]);
  });

  test('goes on to another bus as it is', async () => {
    await start(
      rule('Forward', {
        EventBusName: 'Library',
        EventPattern: { source: [{ exists: true }] },
        Targets: [{ Arn: arn('events', 'event-bus/Archive') }],
      }),
      rule('Archive', {
        EventBusName: 'Archive',
        EventPattern: { source: [{ exists: true }] },
        Targets: [{ Arn: print }],
      }),
    );
    const { Entries } = await put(entry({ a: 1 }));
    expect(invoked).toMatchObject([{ payload: { id: idOf(Entries[0]) } }]);
  });

  test('of a service reaches the default bus', async () => {
    await start(
      rule('Objects', { EventPattern: { source: ['aws.s3'] }, Targets: [{ Arn: print }] }),
    );
    eventing.events.emit({ source: 'aws.s3', detailType: 'Object Created', detail: { key: 'k' } });
    await kernel.activity.quiet();
    expect(invoked).toMatchObject([{ payload: { source: 'aws.s3', detail: { key: 'k' } } }]);
  });

  test('can be made to come twice, or late', async () => {
    const pattern = { source: [{ exists: true }] };
    await start(
      rule('All', { EventBusName: 'Library', EventPattern: pattern, Targets: [{ Arn: print }] }),
    );
    faults.arm({ name: 'events.Duplicate', subject: 'BookLent', times: 1 });
    await put(entry({ n: 1 }), entry({ n: 2 }));
    const ids = invoked.map(({ payload }) => (payload as { id: string }).id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(2);

    faults.arm({ name: 'events.Delay', times: 1, milliseconds: 5000 });
    await put(entry({ n: 3 }));
    expect(invoked).toHaveLength(3);
    await kernel.clock.advanceTo(testMoment + 5000);
    expect(invoked).toHaveLength(4);
  });
});

describe('PutEvents', () => {
  test('refuses single entries as the service words it', async () => {
    await start();
    const { FailedEntryCount, Entries } = await put(
      entry({}),
      entry({}, { Detail: '[1]' }),
      entry({}, { Detail: '{' }),
      entry({}, { Source: '' }),
      entry({}, { Source: 'aws.ec2' }),
      entry({}, { EventBusName: 'Nowhere' }),
    );
    expect(FailedEntryCount).toBe(5);
    expect(Entries.map((one) => ('ErrorCode' in one ? one.ErrorCode : 'accepted'))).toEqual([
      'accepted',
      'MalformedDetail',
      'MalformedDetail',
      'InvalidArgument',
      'NotAuthorizedForSourceException',
      'ResourceNotFoundException',
    ]);
  });

  test('refuses calls that are too large or too many, and other operations', async () => {
    await start();
    const large = request('PutEvents', { Entries: [entry({ text: 'x'.repeat(300_000) })] });
    expect((await eventing.events.handle(large, caller)).status).toBe(400);
    const many = request('PutEvents', { Entries: Array(11).fill(entry({})) });
    expect((await eventing.events.handle(many, caller)).status).toBe(400);
    expect((await eventing.events.handle(request('ListRules', {}), caller)).status).toBe(400);
  });

  test('needs the permission on each bus', async () => {
    await start();
    const checks = eventing.events.permissions(
      request('PutEvents', { Entries: [entry({}), entry({}, { EventBusName: undefined })] }),
    );
    expect(checks).toMatchObject([
      { action: 'events:PutEvents', resource: arn('events', 'event-bus/Library') },
      { action: 'events:PutEvents', resource: arn('events', 'event-bus/default') },
    ]);
  });

  test('is understood by the SDK', async () => {
    await start();
    const endpoint = await serve(eventing.events);
    const client = new EventBridgeClient({
      endpoint: endpoint.url,
      region: 'ap-northeast-2',
      credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' },
    });
    const result = await client.send(
      new PutEventsCommand({ Entries: [{ ...entry({ a: 1 }), Time: new Date(testMoment) }] }),
    );
    expect(result.FailedEntryCount).toBe(0);
    expect(result.Entries?.[0]?.EventId).toMatch(/^[0-9a-f-]{36}$/);
    client.destroy();
    await endpoint.close();
  });
});

test('targets that the runtime does not run are named at start-up', async () => {
  await start(
    rule('Firehose', {
      EventPattern: { source: ['x'] },
      Targets: [{ Arn: arn('firehose', 'deliverystream/S') }],
    }),
  );
  expect(eventing.notRun).toEqual([
    `Firehose, whose target is ${arn('firehose', 'deliverystream/S')}`,
  ]);
});
