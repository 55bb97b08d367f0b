import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Kernel } from '../kernel.ts';
import { createTestKernel, type TestKernel, testMoment } from '../test/test-kernel.ts';
import {
  allowAll,
  createTestOutlets,
  type TestOutlets,
  withFunctions,
} from '../test/test-outlets.ts';
import { createDeliveries, type Deliveries } from './deliveries.ts';
import { createTargets } from './targets.ts';

const queue = 'arn:aws:sqs:ap-northeast-2:111122223333:Orders';
const deadLetters = 'arn:aws:sqs:ap-northeast-2:111122223333:Dead';
const rule = 'arn:aws:events:ap-northeast-2:111122223333:rule/Bus/Rule';
const role = 'arn:aws:iam::111122223333:role/Rule';
const lambda = 'arn:aws:lambda:ap-northeast-2:111122223333:function:Print';
const minute = 60_000;

let base: TestKernel;
let outlets: TestOutlets;
let invoke: (payload: unknown) => unknown;
const started: Deliveries[] = [];

beforeEach(() => {
  base = createTestKernel({ resources: [{ type: 'AWS::Lambda::Function', arn: lambda }] });
  outlets = createTestOutlets();
  invoke = () => null;
});
afterEach(async () => {
  for (const deliveries of started.splice(0)) await deliveries.stop();
  base.dispose();
});

async function start(kernel: Kernel = base, iam = allowAll): Promise<Deliveries> {
  const deliveries = make(kernel, iam);
  started.push(deliveries);
  await deliveries.start();
  return deliveries;
}

function make(kernel: Kernel = base, iam = allowAll): Deliveries {
  const withInvoke = withFunctions(kernel, (_, payload) => invoke(payload));
  const { functions } = withInvoke;
  const putOnBus = (busArn: string, event: string) => {
    outlets.handed.push({ to: busArn, body: JSON.parse(event) });
  };
  return createDeliveries(withInvoke, createTargets({ functions, outlets, iam, putOnBus }));
}

const bodies = () => outlets.handed.map(({ body }) => body);
const waitingRows = () => base.database.prepare('SELECT COUNT(*) AS n FROM deliveries').get()?.n;

describe('a delivery', () => {
  test('reaches each kind of target and is then forgotten', async () => {
    const deliveries = await start();
    const seen: unknown[] = [];
    invoke = (payload) => seen.push(payload);
    const topic = 'arn:aws:sns:ap-northeast-2:111122223333:News';
    const machine = 'arn:aws:states:ap-northeast-2:111122223333:stateMachine:Loan';
    const bus = 'arn:aws:events:ap-northeast-2:111122223333:event-bus/Other';
    const targets = [queue, topic, machine, bus, lambda];
    deliveries.accept(targets.map((targetArn) => ({ targetArn, origin: rule, input: '{"a":1}' })));
    await base.activity.quiet();
    expect(outlets.handed.map(({ to }) => to).toSorted()).toEqual(
      [queue, topic, machine, bus].toSorted(),
    );
    expect(seen).toEqual([{ a: 1 }]);
    expect(waitingRows()).toBe(0);
  });

  test('is tried again in virtual time until it succeeds', async () => {
    const deliveries = await start();
    outlets.failure = new Error('down');
    deliveries.accept([{ targetArn: queue, origin: rule, input: '1' }]);
    await base.activity.quiet();
    await base.clock.advanceTo(testMoment + minute);
    outlets.failure = undefined;
    await base.clock.advanceTo(testMoment + 10 * minute);
    expect(bodies()).toEqual([1]);
    expect(waitingRows()).toBe(0);
  });

  test('that cannot be made is left as a dead letter with the reason', async () => {
    const deliveries = await start();
    outlets.failure = new Error('down');
    deliveries.accept([
      {
        targetArn: queue,
        origin: rule,
        input: '{"a":1}',
        retry: { maximumAttempts: 2, maximumAgeSeconds: 3600 },
        deadLetterArn: deadLetters,
      },
    ]);
    await base.activity.quiet();
    await base.clock.advanceTo(testMoment + 1500);
    outlets.failure = undefined;
    // The last attempt fails; from then on everything can be delivered.
    const send = outlets.queues.sendMessage;
    Object.assign(outlets.queues, {
      sendMessage: (...call: Parameters<typeof send>) => {
        if (call[0] === queue) throw new Error('down');
        return send(...call);
      },
    });
    await base.clock.advanceTo(testMoment + minute);
    expect(outlets.handed).toEqual([
      {
        to: deadLetters,
        body: { a: 1 },
        attributes: {
          RULE_ARN: rule,
          TARGET_ARN: queue,
          ERROR_CODE: 'Error',
          ERROR_MESSAGE: 'down',
          RETRY_ATTEMPTS: '2',
          EXHAUSTED_RETRY_CONDITION: 'MaximumRetryAttempts',
        },
      },
    ]);
    expect(waitingRows()).toBe(0);
  });

  test('[F70] that its role does not allow goes to the dead letters at once', async () => {
    const refusal = (roleArn: string) => `${roleArn} lacks sqs:SendMessage`;
    const deliveries = await start(base, { refusal } as unknown as typeof allowAll);
    deliveries.accept([
      { targetArn: queue, origin: rule, input: '1', roleArn: role, deadLetterArn: deadLetters },
    ]);
    await base.activity.quiet();
    expect(outlets.handed).toMatchObject([
      { to: deadLetters, attributes: { ERROR_CODE: 'NO_PERMISSIONS', RETRY_ATTEMPTS: '0' } },
    ]);
  });

  test('waits for its moment', async () => {
    const deliveries = await start();
    const notBefore = testMoment + minute;
    deliveries.accept([{ targetArn: queue, origin: rule, input: '1', notBefore }]);
    await base.activity.quiet();
    expect(bodies()).toEqual([]);
    await base.clock.advanceTo(notBefore);
    expect(bodies()).toEqual([1]);
  });

  test('to one target does not wait for another target', async () => {
    const deliveries = await start();
    const gate = Promise.withResolvers<null>();
    invoke = () => gate.promise;
    const blocked = { targetArn: lambda, origin: rule, input: '1' };
    deliveries.accept([...Array(20).fill(blocked), { targetArn: queue, origin: rule, input: '2' }]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(bodies()).toEqual([2]);
    gate.resolve(null);
    await base.activity.quiet();
    expect(waitingRows()).toBe(0);
  });
});

describe('[F66] after a kill', () => {
  test('everything that had not been answered is delivered, nothing that had', async () => {
    const first = await start();
    const count = 200;
    let answered = 0;
    const taken: unknown[] = [];
    // After a while the runtime is killed: its answers no longer come back.
    invoke = (payload) => {
      taken.push(payload);
      answered += 1;
      return answered > 57 ? new Promise(() => undefined) : null;
    };
    first.accept(
      Array.from({ length: count }, (_, n) => ({ targetArn: lambda, origin: rule, input: `${n}` })),
    );
    while (taken.length < 57) await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    base.dispose('keep');
    started.length = 0;

    const killedWith = taken.length;
    const restarted = createTestKernel({ dataDirectory: base.dataDirectory });
    invoke = (payload) => taken.push(payload);
    await start(restarted);
    await restarted.activity.quiet();
    expect(new Set(taken).size).toBe(count);
    // Only what was under way (at most one lane) is done twice.
    expect(taken.length - count).toBeLessThanOrEqual(8);
    expect(killedWith).toBeLessThan(count);
    base = restarted;
  });

  test('what was accepted before the start is delivered by it', async () => {
    const deliveries = make();
    deliveries.accept([{ targetArn: queue, origin: rule, input: '1' }]);
    await base.activity.quiet();
    expect(bodies()).toEqual([]);
    started.push(deliveries);
    await deliveries.start();
    await base.activity.quiet();
    expect(bodies()).toEqual([1]);
  });

  test('the count of failed attempts goes on', async () => {
    const first = await start();
    invoke = () => {
      throw new Error('broken');
    };
    await first.invokeAsync(lambda, 1);
    await base.activity.quiet();
    await first.stop();
    started.length = 0;
    let attempts = 1;
    invoke = () => {
      attempts += 1;
      throw new Error('broken');
    };
    await start();
    await base.clock.advanceTo(testMoment + 10 * minute);
    expect(attempts).toBe(3);
  });
});

describe('an asynchronous invocation', () => {
  const resources = [
    {
      type: 'AWS::Lambda::Function',
      arn: lambda,
      properties: { DeadLetterConfig: { TargetArn: deadLetters } },
    },
    {
      type: 'AWS::Lambda::EventInvokeConfig',
      arn: 'config',
      properties: {
        FunctionName: 'Print',
        Qualifier: '$LATEST',
        MaximumRetryAttempts: 1,
        DestinationConfig: {
          OnSuccess: { Destination: `${queue}Done` },
          OnFailure: { Destination: queue },
        },
      },
    },
  ];

  beforeEach(() => {
    base.dispose();
    base = createTestKernel({ resources });
  });

  test('that keeps failing is recorded at its destination and dead-lettered', async () => {
    const deliveries = await start();
    let attempts = 0;
    invoke = () => {
      attempts += 1;
      throw new RangeError('broken');
    };
    await deliveries.invokeAsync(lambda, { a: 1 });
    await base.clock.advanceTo(testMoment + 5 * minute);
    expect(attempts).toBe(2);
    expect(outlets.handed).toMatchObject([
      {
        to: queue,
        body: {
          requestContext: {
            functionArn: lambda,
            condition: 'RetriesExhausted',
            approximateInvokeCount: 2,
          },
          requestPayload: { a: 1 },
          responsePayload: { errorType: 'RangeError', errorMessage: 'broken' },
        },
      },
      { to: deadLetters, body: { a: 1 }, attributes: { ErrorMessage: 'broken' } },
    ]);
  });

  test('that succeeds is told to its destination', async () => {
    const deliveries = await start();
    invoke = () => ({ printed: true });
    await deliveries.invokeAsync(lambda, { a: 1 });
    await base.activity.quiet();
    expect(outlets.handed).toMatchObject([
      {
        to: `${queue}Done`,
        body: { requestContext: { condition: 'Success' }, responsePayload: { printed: true } },
      },
    ]);
  });
});
