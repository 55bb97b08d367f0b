import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  paginateGetExecutionHistory,
  RedriveExecutionCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  awsRequest,
  type Bench,
  call,
  functionArn,
  machine,
  machineArn,
  openBench,
  ROLE,
} from './bench.ts';

/** The service's own client talks to it over HTTP, as the applications do. */
let bench: Bench;
let server: Server;
let client: SFNClient;
let broken: boolean;
let calls: string[];

beforeEach(async () => {
  broken = true;
  calls = [];
  const work = (name: string) => () => {
    calls.push(name);
    if (name === 'b' && broken) throw new Error('broken');
    return name;
  };
  bench = openBench({
    machines: {
      Waits: machine({
        W: { Type: 'Wait', Seconds: 60, Next: 'E' },
        E: { Type: 'Succeed', Output: 'ok' },
      }),
      Asks: machine({
        A: {
          Type: 'Task',
          Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
          Arguments: {
            FunctionName: functionArn('ask'),
            Payload: '{% $states.context.Task.Token %}',
          },
          End: true,
        },
      }),
      Both: machine({
        P: {
          Type: 'Parallel',
          Branches: [
            machine({ A: call('a', { End: true }) }),
            machine({ B0: { Type: 'Wait', Seconds: 1, Next: 'B' }, B: call('b', { End: true }) }),
            machine({ C: { Type: 'Wait', Seconds: 9, Next: 'C1' }, C1: call('c', { End: true }) }),
          ],
          End: true,
        },
      }),
      Path: { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } },
    },
    functions: {
      a: work('a'),
      b: work('b'),
      c: work('c'),
      ask: (token: string) => calls.push(token),
    },
  });
  server = createServer(async (message, response) => {
    const body = await buffer(message);
    const headers = { 'x-amz-target': String(message.headers['x-amz-target']) };
    const request = { ...awsRequest('', {}), headers, body };
    const reply = await bench.states.handle(request, { accessKeyId: 'test' });
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  client = new SFNClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
});

afterEach(async () => {
  client.destroy();
  server.close();
  server.closeAllConnections();
  await bench.close();
});

const start = (name: string, more: { name?: string; input?: string } = {}) =>
  client.send(new StartExecutionCommand({ stateMachineArn: machineArn(name), ...more }));

describe('the API of the service', () => {
  it('starts an execution once by its name', async () => {
    const first = await start('Waits', { name: 'one', input: '{"a":1}' });
    expect(first.executionArn).toBe('arn:aws:states:eu-central-1:111122223333:execution:Waits:one');
    expect(first.startDate).toEqual(new Date('2023-01-01T00:00:00Z'));
    await bench.pass(10);
    expect(await start('Waits', { name: 'one', input: '{"a":1}' })).toMatchObject({
      executionArn: first.executionArn,
      startDate: first.startDate,
    });
    await expect(start('Waits', { name: 'one', input: '{}' })).rejects.toMatchObject({
      name: 'ExecutionAlreadyExists',
    });
    await bench.pass(60);
    await expect(start('Waits', { name: 'one', input: '{"a":1}' })).rejects.toMatchObject({
      name: 'ExecutionAlreadyExists',
    });
  });

  it.each([
    [{ name: 'white space' }, 'InvalidName'],
    [{ input: '{' }, 'InvalidExecutionInput'],
  ])('refuses to start with %j', async (more, name) => {
    await expect(start('Waits', more)).rejects.toMatchObject({ name });
  });

  it('refuses a machine that is not there, and one that is not run here, with the reason', async () => {
    await expect(start('None')).rejects.toMatchObject({ name: 'StateMachineDoesNotExist' });
    await expect(start('Path')).rejects.toMatchObject({
      name: 'InvalidDefinition',
      message: expect.stringContaining('only JSONata'),
    });
  });

  it('describes an execution', async () => {
    const { executionArn } = await start('Waits', { input: '{"a":1}' });
    await bench.pass(60);
    expect(await client.send(new DescribeExecutionCommand({ executionArn }))).toMatchObject({
      status: 'SUCCEEDED',
      input: '{"a":1}',
      output: '"ok"',
      startDate: new Date('2023-01-01T00:00:00Z'),
      stopDate: new Date('2023-01-01T00:01:00Z'),
      redriveStatus: 'NOT_REDRIVABLE',
    });
    const missing = client.send(new DescribeExecutionCommand({ executionArn: `${executionArn}x` }));
    await expect(missing).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
  });

  it('lists executions page by page, newest first, and by status', async () => {
    for (const name of ['1', '2', '3']) await start('Waits', { name });
    await bench.quiet();
    await bench.request('StopExecution', {
      executionArn: machineArn('Waits').replace('stateMachine', 'execution').concat(':2'),
    });
    const list = (more: object) =>
      client.send(new ListExecutionsCommand({ stateMachineArn: machineArn('Waits'), ...more }));
    const first = await list({ maxResults: 2 });
    expect(first.executions?.map(({ name }) => name)).toEqual(['3', '2']);
    const second = await list({ maxResults: 2, nextToken: first.nextToken });
    expect(second.executions?.map(({ name }) => name)).toEqual(['1']);
    const aborted = await list({ statusFilter: 'ABORTED' });
    expect(aborted.executions?.map(({ name }) => name)).toEqual(['2']);
    const machines = await client.send(new ListStateMachinesCommand());
    expect(machines.stateMachines?.map(({ name }) => name)).toEqual([
      'Waits',
      'Asks',
      'Both',
      'Path',
    ]);
  });

  it('tells the history page by page, forwards and backwards, on the virtual clock', async () => {
    const { executionArn } = await start('Waits');
    await bench.pass(60);
    const types: (string | undefined)[] = [];
    for await (const { events } of paginateGetExecutionHistory(
      { client, pageSize: 2 },
      { executionArn },
    )) {
      types.push(...(events ?? []).map(({ type }) => type));
    }
    expect(types).toEqual([
      'ExecutionStarted',
      'WaitStateEntered',
      'WaitStateExited',
      'SucceedStateEntered',
      'SucceedStateExited',
      'ExecutionSucceeded',
    ]);
    const { events = [] } = await client.send(
      new GetExecutionHistoryCommand({ executionArn, reverseOrder: true, maxResults: 5 }),
    );
    expect(events.map(({ id, previousEventId }) => [id, previousEventId])).toEqual([
      [6, 5],
      [5, 4],
      [4, 3],
      [3, 2],
      [2, 1],
    ]);
    expect(events[0]?.timestamp).toEqual(new Date('2023-01-01T00:01:00Z'));
    expect(events[4]?.stateEnteredEventDetails).toMatchObject({ name: 'W', input: '{}' });
  });

  it('writes a task’s whole life into the history', async () => {
    const { executionArn } = await start('Asks');
    await bench.quiet();
    await client.send(new SendTaskSuccessCommand({ taskToken: calls[0], output: '{"n":1}' }));
    await bench.quiet();
    const { events = [] } = await client.send(new GetExecutionHistoryCommand({ executionArn }));
    expect(events.map(({ type }) => type)).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSubmitted',
      'TaskSucceeded',
      'TaskStateExited',
      'ExecutionSucceeded',
    ]);
    expect(events[0]?.executionStartedEventDetails).toMatchObject({ input: '{}', roleArn: ROLE });
    expect(events[2]?.taskScheduledEventDetails).toMatchObject({
      resourceType: 'lambda',
      resource: 'invoke.waitForTaskToken',
      region: 'eu-central-1',
    });
    expect(events[5]?.taskSucceededEventDetails?.output).toBe('{"n":1}');
  });

  it('stops an execution; its token is stale then', async () => {
    const { executionArn } = await start('Asks');
    await bench.quiet();
    await client.send(
      new StopExecutionCommand({ executionArn, error: 'Enough', cause: 'why not' }),
    );
    expect(await bench.describe(String(executionArn))).toMatchObject({
      status: 'ABORTED',
      error: 'Enough',
      cause: 'why not',
    });
    const late = client.send(new SendTaskSuccessCommand({ taskToken: calls[0], output: '1' }));
    await expect(late).rejects.toMatchObject({ name: 'TaskTimedOut' });
    expect(await bench.eventTypes(String(executionArn))).toEqual(
      expect.arrayContaining(['TaskStateAborted', 'ExecutionAborted']),
    );
  });

  it('redrives a failed execution from what did not succeed', async () => {
    const { executionArn = '' } = await start('Both');
    await bench.pass(1);
    expect((await bench.describe(executionArn)).status).toBe('FAILED');
    broken = false;
    await client.send(new RedriveExecutionCommand({ executionArn }));
    await bench.pass(9);
    expect((await bench.describe(executionArn)).output).toEqual(['a', 'b', 'c']);
    expect(calls).toEqual(['a', 'b', 'b', 'c']);
    expect((await client.send(new DescribeExecutionCommand({ executionArn }))).redriveCount).toBe(
      1,
    );
    const again = client.send(new RedriveExecutionCommand({ executionArn }));
    await expect(again).rejects.toMatchObject({ name: 'ExecutionNotRedrivable' });
  });

  it('[F70] asks for the permission on the machine, the execution, or the machine behind a token', async () => {
    const { executionArn } = await start('Asks');
    await bench.quiet();
    const checks = (action: string, body: object) =>
      bench.states.permissions(awsRequest(action, body));
    expect(checks('StartExecution', { stateMachineArn: 'm' })).toEqual([
      { action: 'states:StartExecution', resource: 'm' },
    ]);
    expect(checks('StopExecution', { executionArn })).toEqual([
      { action: 'states:StopExecution', resource: executionArn },
    ]);
    expect(checks('SendTaskSuccess', { taskToken: calls[0] })).toEqual([
      { action: 'states:SendTaskSuccess', resource: machineArn('Asks') },
    ]);
    expect(checks('ListStateMachines', {})).toEqual([
      { action: 'states:ListStateMachines', resource: '*' },
    ]);
  });

  it('refuses what it does not know and what is malformed', async () => {
    await expect(bench.request('CreateActivity', {})).rejects.toMatchObject({
      name: 'UnknownOperationException',
    });
    await expect(bench.request('DescribeExecution', {})).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });
});
