import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Delivery } from '../deliveries/delivery.ts';
import type { AwsRequest } from '../kernel.ts';
import {
  createTestKernel,
  type TestKernel,
  type TestKernelOptions,
  testMoment,
} from '../test/test-kernel.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';

const arn = (service: string, rest: string) =>
  `arn:aws:${service}:ap-northeast-2:111122223333:${rest}`;
const print = arn('lambda', 'function:Print');
const role = 'arn:aws:iam::111122223333:role/Scheduler';
const hour = 3_600_000;
const day = 24 * hour;
const caller = { accessKeyId: 'operator' };

let kernel: TestKernel;
let scheduler: Scheduler;
let accepted: { readonly at: string; readonly delivery: Delivery }[];

async function start(options: TestKernelOptions = {}): Promise<void> {
  kernel = createTestKernel(options);
  scheduler = createScheduler(kernel, {
    accept: (deliveries) => {
      const at = new Date(kernel.clock.now()).toISOString();
      accepted.push(...deliveries.map((delivery) => ({ at, delivery })));
    },
  });
  await scheduler.start();
}

beforeEach(() => {
  accepted = [];
});
afterEach(async () => {
  await scheduler.stop();
  kernel.dispose();
});

function schedule(name: string, properties: Record<string, unknown>) {
  return {
    type: 'AWS::Scheduler::Schedule',
    arn: arn('scheduler', `schedule/default/${name}`),
    properties: {
      Name: name,
      ScheduleExpressionTimezone: 'Asia/Seoul',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Arn: print, RoleArn: role, Input: '{"sweep":true}' },
      ...properties,
    },
  };
}

async function call(method: string, path: string, body?: unknown) {
  const request: AwsRequest = {
    service: 'scheduler',
    method,
    url: new URL(path, 'http://127.0.0.1'),
    headers: {},
    body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
  };
  const answer = await scheduler.handle(request, caller);
  const error = answer.headers['x-amzn-errortype'];
  return { status: answer.status, error, body: JSON.parse(answer.body.toString()), request };
}

const times = () => accepted.map(({ at }) => at);

describe('a schedule of the template', () => {
  test('[F71] comes at its wall time on the virtual clock', async () => {
    await start({ resources: [schedule('Sweep', { ScheduleExpression: 'cron(0 9 * * ? *)' })] });
    await kernel.clock.advanceTo(testMoment + 3 * day);
    expect(times()).toEqual([
      '2023-04-15T00:00:00.000Z',
      '2023-04-16T00:00:00.000Z',
      '2023-04-17T00:00:00.000Z',
    ]);
    expect(accepted[0]?.delivery).toMatchObject({
      targetArn: print,
      roleArn: role,
      origin: arn('scheduler', 'schedule/default/Sweep'),
      input: '{"sweep":true}',
    });
  });

  test('does nothing when it is disabled, before its start or after its end', async () => {
    await start({
      resources: [
        schedule('Off', { ScheduleExpression: 'rate(1 hour)', State: 'DISABLED' }),
        schedule('Window', {
          ScheduleExpression: 'rate(1 hour)',
          StartDate: '2023-04-14T10:00:00Z',
          EndDate: '2023-04-14T12:00:00Z',
        }),
      ],
    });
    await kernel.clock.advanceTo(testMoment + day);
    expect(times()).toEqual(['2023-04-14T11:00:00.000Z', '2023-04-14T12:00:00.000Z']);
  });

  test('tells its target about itself', async () => {
    const Input = '{"due":"<aws.scheduler.scheduled-time>","by":"<aws.scheduler.schedule-arn>"}';
    const Target = { Arn: print, RoleArn: role, Input };
    const bus = {
      Arn: arn('events', 'event-bus/Library'),
      RoleArn: role,
      Input: '{"a":1}',
      EventBridgeParameters: { DetailType: 'Due', Source: 'library' },
    };
    await start({
      resources: [
        schedule('Own', { ScheduleExpression: 'rate(1 hour)', Target }),
        schedule('Bus', { ScheduleExpression: 'rate(1 hour)', Target: bus }),
        schedule('Bare', {
          ScheduleExpression: 'rate(1 hour)',
          Target: { Arn: print, RoleArn: role },
        }),
      ],
    });
    await kernel.clock.advanceTo(testMoment + hour);
    const inputs = accepted.map(({ delivery }) => JSON.parse(delivery.input));
    expect(inputs).toMatchObject([
      { due: '2023-04-14T02:00:00Z', by: arn('scheduler', 'schedule/default/Own') },
      { 'detail-type': 'Due', source: 'library', detail: { a: 1 } },
      { 'detail-type': 'Scheduled Event', source: 'aws.scheduler' },
    ]);
  });
});

test('a rule with a schedule sends its event to each of its targets', async () => {
  const rule = {
    type: 'AWS::Events::Rule',
    arn: arn('events', 'rule/Nightly'),
    properties: {
      ScheduleExpression: 'cron(0 2 * * ? *)',
      Targets: [{ Arn: print }, { Arn: print, Input: '{"fixed":1}' }],
    },
  };
  await start({ resources: [rule] });
  await kernel.clock.advanceTo(testMoment + day);
  expect(accepted.map(({ delivery }) => JSON.parse(delivery.input))).toMatchObject([
    { source: 'aws.events', resources: [rule.arn], time: '2023-04-14T02:00:00Z', detail: {} },
    { fixed: 1 },
  ]);
});

describe('[F66] after a kill', () => {
  const resources = [schedule('Sweep', { ScheduleExpression: 'rate(6 hours)' })];

  /** Another runtime on the same folder, whose clock begins `later`. */
  async function restart(later: number, given: TestKernelOptions['resources'] = resources) {
    kernel.dispose('keep');
    const { dataDirectory } = kernel;
    const moved = createTestKernel({ resources: given, dataDirectory });
    await moved.clock.advanceTo(testMoment + later);
    kernel = moved;
    scheduler = createScheduler(kernel, {
      accept: (deliveries) => {
        const at = new Date(kernel.clock.now()).toISOString();
        accepted.push(...deliveries.map((delivery) => ({ at, delivery })));
      },
    });
    await scheduler.start();
    await kernel.activity.quiet();
  }

  test('what was missed comes once, and then at its own times', async () => {
    await start({ resources });
    await kernel.clock.advanceTo(testMoment + 7 * hour);
    await restart(20 * hour);
    await kernel.clock.advanceTo(testMoment + 24 * hour);
    expect(times()).toEqual([
      '2023-04-14T07:00:00.000Z',
      '2023-04-14T21:00:00.000Z',
      '2023-04-15T01:00:00.000Z',
    ]);
  });

  test('what was not missed comes at its own time', async () => {
    await start({ resources });
    await restart(5 * hour);
    await kernel.clock.advanceTo(testMoment + 6 * hour);
    expect(times()).toEqual(['2023-04-14T07:00:00.000Z']);
  });

  test('a changed expression starts anew', async () => {
    await start({ resources });
    await restart(7 * hour, [schedule('Sweep', { ScheduleExpression: 'rate(2 hours)' })]);
    expect(times()).toEqual([]);
    await kernel.clock.advanceTo(testMoment + 9 * hour);
    expect(times()).toEqual(['2023-04-14T10:00:00.000Z']);
  });

  test('schedules made by the API are still there', async () => {
    await start();
    await call('POST', '/schedules/once', {
      ScheduleExpression: 'at(2023-04-14T12:00:00)',
      ScheduleExpressionTimezone: 'UTC',
      ActionAfterCompletion: 'DELETE',
      Target: { Arn: print, RoleArn: role },
    });
    await restart(2 * hour, []);
    await kernel.clock.advanceTo(testMoment + day);
    expect(times()).toEqual(['2023-04-14T12:00:00.000Z']);
    expect(scheduler.schedules()).toEqual([]);
    await restart(2 * day, []);
    expect(times()).toHaveLength(1);
  });
});

describe('the API', () => {
  const definition = {
    ScheduleExpression: 'rate(1 hour)',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: { Arn: print, RoleArn: role, Input: '{}' },
    ClientToken: 'token-1',
  };

  test('creates, shows, changes and deletes schedules', async () => {
    await start();
    const created = await call('POST', '/schedules/hourly', definition);
    expect(created.body).toEqual({ ScheduleArn: arn('scheduler', 'schedule/default/hourly') });
    await kernel.clock.advanceTo(testMoment + hour);
    expect(accepted).toHaveLength(1);

    expect((await call('GET', '/schedules/hourly')).body).toMatchObject({
      Name: 'hourly',
      GroupName: 'default',
      State: 'ENABLED',
      ScheduleExpression: 'rate(1 hour)',
    });
    await call('PUT', '/schedules/hourly', { ...definition, ScheduleExpression: 'rate(3 hours)' });
    await kernel.clock.advanceTo(testMoment + 4 * hour);
    expect(accepted).toHaveLength(2);

    expect((await call('DELETE', '/schedules/hourly')).status).toBe(200);
    await kernel.clock.advanceTo(testMoment + day);
    expect(accepted).toHaveLength(2);
  });

  test('refuses as the service does', async () => {
    await start();
    await call('POST', '/schedules/hourly', definition);
    const again = await call('POST', '/schedules/hourly', {
      ...definition,
      ClientToken: 'token-2',
    });
    expect(again).toMatchObject({ status: 409, error: 'ConflictException' });
    expect((await call('POST', '/schedules/hourly', definition)).status).toBe(200);
    expect(await call('GET', '/schedules/none')).toMatchObject({
      status: 404,
      error: 'ResourceNotFoundException',
    });
    expect(await call('DELETE', '/schedules/hourly?groupName=other')).toMatchObject({
      status: 404,
    });
    const bad = { ...definition, ScheduleExpression: 'sometimes' };
    expect(await call('POST', '/schedules/bad', bad)).toMatchObject({
      status: 400,
      error: 'ValidationException',
    });
    const noTarget = { ...definition, Target: {} };
    expect(await call('POST', '/schedules/bad', noTarget)).toMatchObject({ status: 400 });
  });

  test('needs the permission for the schedule, and to pass its role', async () => {
    await start();
    const { request } = await call('POST', '/schedules/a%20b', { ...definition, GroupName: 'g' });
    expect(scheduler.permissions(request)).toEqual([
      { action: 'scheduler:CreateSchedule', resource: arn('scheduler', 'schedule/g/a b') },
      {
        action: 'iam:PassRole',
        resource: role,
        context: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
      },
    ]);
    expect((await call('GET', '/schedules')).body.Schedules).toMatchObject([{ Name: 'a b' }]);
  });
});
