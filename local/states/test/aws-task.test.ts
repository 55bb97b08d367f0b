import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, machine, machineArn, openBench, ROLE } from './bench.ts';

/** A stand-in for the runtime's endpoint, which remembers calls and answers as it is told. */
let server: Server;
let bench: Bench;
let received: { headers: IncomingHttpHeaders; body: string }[];
let answer: { status: number; body: string };

beforeEach(async () => {
  received = [];
  server = createServer(async (message, response) => {
    received.push({ headers: message.headers, body: await text(message) });
    response.writeHead(answer.status).end(answer.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await bench.close();
});

async function run(resource: string, given: object, reply: { status: number; body: string }) {
  answer = reply;
  const task = {
    Type: 'Task',
    Resource: `arn:aws:states:::${resource}`,
    Arguments: given,
    End: true,
  };
  bench = openBench({
    machines: { M: machine({ T: task }) },
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
  return bench.run('M', { id: 'x' });
}

describe('a call of an AWS service', () => {
  it('is signed by the machine’s role, with its clock, and answers as the service does', async () => {
    const item = { status: 200, body: '{"Item":{"id":{"S":"x"}}}' };
    const given = { TableName: 't', Key: { id: { S: '{% $states.input.id %}' } } };
    expect((await run('aws-sdk:dynamodb:getItem', given, item)).output).toEqual({
      Item: { id: { S: 'x' } },
    });
    expect(received[0]?.headers).toMatchObject({
      'x-amz-target': 'DynamoDB_20120810.GetItem',
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-date': '20230101T000000Z',
      authorization: expect.stringContaining(
        `Credential=${ROLE.slice(-7)}/20230101/eu-central-1/dynamodb/`,
      ),
    });
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      TableName: 't',
      Key: { id: { S: 'x' } },
    });
  });

  it.each([
    ['aws-sdk:dynamodb:putItem', 'DynamoDb.ConditionalCheckFailedException'],
    ['dynamodb:putItem', 'DynamoDB.ConditionalCheckFailedException'],
  ])('fails by the service’s own error: %s', async (resource, error) => {
    const body =
      '{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException","message":"no"}';
    expect(await run(resource, {}, { status: 400, body })).toMatchObject({
      error,
      cause: expect.stringContaining('no'),
    });
  });

  it('[F70] that the role may not make is States.Permissions', async () => {
    const body =
      '{"__type":"com.amazon.coral.service#AccessDeniedException","message":"User: … is not authorized"}';
    const failed = await run('aws-sdk:sqs:sendMessage', {}, { status: 400, body });
    expect(failed).toMatchObject({
      error: 'States.Permissions',
      cause: expect.stringContaining('not authorized'),
    });
  });

  it('fails by a client error where nothing answers', async () => {
    const task = { Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:sqs:sendMessage', End: true };
    bench = openBench({ machines: { M: machine({ T: task }) } });
    expect(await bench.run('M')).toMatchObject({ error: 'Sqs.SdkClientException' });
  });
});

describe('an optimized integration', () => {
  it('writes a message body as text', async () => {
    const sent = { status: 200, body: '{"MessageId":"1"}' };
    const given = { QueueUrl: 'q', MessageBody: { id: '{% $states.input.id %}' } };
    expect((await run('sqs:sendMessage', given, sent)).output).toEqual({ MessageId: '1' });
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      QueueUrl: 'q',
      MessageBody: '{"id":"x"}',
    });
  });

  it('adds the execution to an event’s resources, and fails where an entry was not taken', async () => {
    const failed = { status: 200, body: '{"FailedEntryCount":1,"Entries":[{"ErrorCode":"X"}]}' };
    const given = { Entries: [{ Source: 's', DetailType: 'T', Detail: { a: 1 } }] };
    expect(await run('events:putEvents', given, failed)).toMatchObject({
      error: 'EventBridge.FailedEntry',
    });
    const [entry] = JSON.parse(received[0]?.body ?? '').Entries;
    expect(entry).toMatchObject({
      Detail: '{"a":1}',
      Resources: [expect.stringContaining(':execution:M:'), machineArn('M')],
    });
    expect(received[0]?.headers['x-amz-target']).toBe('AWSEvents.PutEvents');
  });

  it('publishes by the Query protocol', async () => {
    const body =
      '<PublishResponse><PublishResult><MessageId>7</MessageId></PublishResult></PublishResponse>';
    const given = {
      TopicArn: 'a',
      Message: { b: 1 },
      MessageAttributes: { kind: { DataType: 'String', StringValue: 'k' } },
    };
    expect((await run('sns:publish', given, { status: 200, body })).output).toEqual({
      MessageId: '7',
    });
    expect(Object.fromEntries(new URLSearchParams(received[0]?.body))).toMatchObject({
      Action: 'Publish',
      Message: '{"b":1}',
      'MessageAttributes.entry.1.Name': 'kind',
      'MessageAttributes.entry.1.Value.StringValue': 'k',
    });
  });

  it('waits for the token it sends in a message', async () => {
    const given = { QueueUrl: 'q', MessageBody: { token: '{% $states.context.Task.Token %}' } };
    const waiting = await run('sqs:sendMessage.waitForTaskToken', given, {
      status: 200,
      body: '{}',
    });
    expect(waiting.status).toBe('RUNNING');
    const { token } = JSON.parse(JSON.parse(received[0]?.body ?? '').MessageBody);
    await bench.request('SendTaskSuccess', { taskToken: token, output: '"there"' });
    await bench.quiet();
    expect(bench.states.executions({ limit: 1 })[0]?.status).toBe('SUCCEEDED');
  });
});
