import { afterEach, describe, expect, it } from 'vitest';
import {
  type Bench,
  type BenchOptions,
  functionArn,
  machine,
  NamedError,
  openBench,
} from './bench.ts';

let bench: Bench;
let tokens: string[];
afterEach(() => bench.close());

const ask = (more: object) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Arguments: {
    FunctionName: functionArn('ask'),
    Payload: { token: '{% $states.context.Task.Token %}' },
  },
  ...more,
});

function open(states: object, more: Partial<BenchOptions> = {}): Bench {
  tokens = [];
  const remember = ({ token }: { token: string }) => tokens.push(token);
  bench = openBench({ machines: { M: machine(states) }, functions: { ask: remember }, ...more });
  return bench;
}

const success = (token: string | undefined, output: unknown) =>
  bench.request('SendTaskSuccess', { taskToken: token, output: JSON.stringify(output) });

describe('a task that waits for its token', () => {
  it('goes on with what SendTaskSuccess brings, and its token is good only once', async () => {
    open({ A: ask({ Output: '{% $states.result.answer %}', End: true }) });
    const arn = await bench.start('M');
    await bench.quiet();
    expect((await bench.describe(arn)).status).toBe('RUNNING');
    await success(tokens[0], { answer: 42 });
    await bench.quiet();
    expect((await bench.describe(arn)).output).toBe(42);
    await expect(success(tokens[0], 1)).rejects.toMatchObject({
      name: 'TaskTimedOut',
      message: "Task Timed Out: 'Provided task does not exist anymore'",
    });
  });

  it('is caught by the error that SendTaskFailure names', async () => {
    open({
      A: ask({ Catch: [{ ErrorEquals: ['Declined'], Next: 'B' }], End: true }),
      B: { Type: 'Succeed' },
    });
    const arn = await bench.start('M');
    await bench.quiet();
    await bench.request('SendTaskFailure', {
      taskToken: tokens[0],
      error: 'Declined',
      cause: 'no time',
    });
    await bench.quiet();
    expect((await bench.describe(arn)).output).toEqual({ Error: 'Declined', Cause: 'no time' });
  });

  it('may be answered before its call came back', async () => {
    open(
      { A: ask({ End: true }) },
      {
        functions: {
          ask: async ({ token }: { token: string }) => {
            await success(token, 'early');
            return 'late';
          },
        },
      },
    );
    expect(await bench.run('M')).toMatchObject({ status: 'SUCCEEDED', output: 'early' });
  });

  it('fails when its call fails', async () => {
    open(
      { A: ask({ End: true }) },
      {
        functions: {
          ask: () => {
            throw new NamedError('NoMail');
          },
        },
      },
    );
    expect(await bench.run('M')).toMatchObject({ status: 'FAILED', error: 'NoMail' });
  });

  it('gets a new token with a retry; the old one is stale', async () => {
    open({ A: ask({ Retry: [{ ErrorEquals: ['Again'], IntervalSeconds: 1 }], End: true }) });
    const arn = await bench.start('M');
    await bench.quiet();
    await bench.request('SendTaskFailure', { taskToken: tokens[0], error: 'Again' });
    await bench.pass(1);
    expect(tokens).toHaveLength(2);
    await expect(success(tokens[0], 1)).rejects.toMatchObject({ name: 'TaskTimedOut' });
    await success(tokens[1], 2);
    await bench.quiet();
    expect((await bench.describe(arn)).output).toBe(2);
  });

  it('times out, and a heartbeat does not put that off', async () => {
    open({ A: ask({ TimeoutSeconds: 100, HeartbeatSeconds: '{% 60 %}', End: true }) });
    const arn = await bench.start('M');
    await bench.quiet();
    await bench.pass(50);
    await bench.request('SendTaskHeartbeat', { taskToken: tokens[0] });
    await bench.pass(49);
    expect((await bench.describe(arn)).status).toBe('RUNNING');
    await bench.pass(1);
    expect(await bench.describe(arn)).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
    await expect(
      bench.request('SendTaskHeartbeat', { taskToken: tokens[0] }),
    ).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });

  it('fails by States.HeartbeatTimeout when heartbeats stay away', async () => {
    open({
      A: ask({
        HeartbeatSeconds: 60,
        Catch: [{ ErrorEquals: ['States.HeartbeatTimeout'], Next: 'B' }],
        End: true,
      }),
      B: { Type: 'Succeed', Output: 'silent' },
    });
    const arn = await bench.start('M');
    await bench.quiet();
    for (let beat = 0; beat < 5; beat += 1) {
      await bench.pass(59);
      await bench.request('SendTaskHeartbeat', { taskToken: tokens[0] });
    }
    await bench.pass(60);
    expect((await bench.describe(arn)).output).toBe('silent');
  });

  it('refuses a token that was never given out, and an output that is no JSON', async () => {
    open({ A: ask({ End: true }) });
    await expect(success('made-up', 1)).rejects.toMatchObject({ name: 'InvalidToken' });
    await bench.start('M');
    await bench.quiet();
    const broken = bench.request('SendTaskSuccess', { taskToken: tokens[0], output: '{' });
    await expect(broken).rejects.toMatchObject({ name: 'InvalidOutput' });
  });
});

it('the failure of a branch makes its siblings’ tokens stale, their own branches’ too', async () => {
  const nested = { Type: 'Parallel', Branches: [machine({ Deep: ask({ End: true }) })], End: true };
  open({
    P: {
      Type: 'Parallel',
      Branches: [
        machine({ One: ask({ End: true }) }),
        machine({
          Two: ask({ Catch: [{ ErrorEquals: ['Other'], Next: 'Never' }], End: true }),
          Never: { Type: 'Pass', End: true },
        }),
        machine({ Nested: nested }),
      ],
      Catch: [{ ErrorEquals: ['Withdrawn'], Next: 'Gone' }],
      End: true,
    },
    Gone: { Type: 'Succeed', Output: 'gone' },
  });
  const arn = await bench.start('M');
  await bench.quiet();
  expect(tokens).toHaveLength(3);
  expect(bench.states.executions({ limit: 1 })[0]?.states).toEqual(['One', 'Two', 'Deep']);
  const [first, second, deep] = tokens;
  await bench.request('SendTaskFailure', { taskToken: second, error: 'Withdrawn' });
  await bench.quiet();
  expect((await bench.describe(arn)).output).toBe('gone');
  for (const token of [first, second, deep]) {
    await expect(success(token, 1)).rejects.toMatchObject({ name: 'TaskTimedOut' });
  }
  const aborted = (await bench.eventTypes(arn)).filter((type) => type.endsWith('Aborted'));
  expect(aborted.sort()).toEqual(['ParallelStateAborted', 'TaskStateAborted', 'TaskStateAborted']);
});
