import { afterEach, describe, expect, it } from 'vitest';
import {
  type Bench,
  type BenchOptions,
  call,
  functionArn,
  machine,
  NamedError,
  openBench,
} from './bench.ts';

let bench: Bench;
afterEach(() => bench.close());

function open(states: object, more: Partial<BenchOptions> = {}): Bench {
  bench = openBench({ machines: { M: machine(states) }, ...more });
  return bench;
}

describe('a function as task', () => {
  it('gets the Arguments and hands its answer on', async () => {
    open(
      {
        A: call('double', {
          Arguments: { n: '{% $states.input.n %}' },
          Output: '{% $states.result + 1 %}',
          End: true,
        }),
      },
      { functions: { double: ({ n }: { n: number }) => 2 * n } },
    );
    expect((await bench.run('M', { n: 4 })).output).toBe(9);
  });

  it('called by lambda:invoke answers a Payload', async () => {
    open(
      {
        A: {
          Type: 'Task',
          Resource: 'arn:aws:states:::lambda:invoke',
          Arguments: {
            FunctionName: `${functionArn('echo')}:live`,
            Payload: { a: '{% $states.input %}' },
          },
          End: true,
        },
      },
      { functions: { echo: (payload: object) => payload } },
    );
    expect((await bench.run('M', 1)).output).toEqual({
      ExecutedVersion: '$LATEST',
      Payload: { a: 1 },
      StatusCode: 200,
    });
  });

  it('that throws fails with its error’s own name, for Catch to match', async () => {
    open(
      {
        A: call('offer', {
          Catch: [
            {
              ErrorEquals: ['NoPlaceLeft'],
              Next: 'Full',
              Output: '{% $parse($states.errorOutput.Cause).errorMessage %}',
            },
          ],
          Next: 'Full',
        }),
        Full: { Type: 'Succeed' },
      },
      {
        functions: {
          offer: () => {
            throw new NamedError('NoPlaceLeft', 'All 20 are taken');
          },
        },
      },
    );
    expect((await bench.run('M')).output).toBe('All 20 are taken');
  });

  it('that cannot be run is a Lambda.ServiceException', async () => {
    open({ A: call('nowhere', { End: true }) });
    expect(await bench.run('M')).toMatchObject({
      status: 'FAILED',
      error: 'Lambda.ServiceException',
    });
  });

  it('[F70] is refused where the machine’s own role may not call it', async () => {
    const refusal = 'not authorized to perform: lambda:InvokeFunction';
    open(
      {
        A: call('secret', {
          Catch: [{ ErrorEquals: ['States.Permissions'], Next: 'No' }],
          End: true,
        }),
        No: { Type: 'Succeed' },
      },
      {
        functions: { secret: () => 1 },
        authorize: (role, [check]) =>
          check?.resource === functionArn('secret') ? `${role} ${refusal}` : undefined,
      },
    );
    expect((await bench.run('M')).output).toEqual({
      Error: 'States.Permissions',
      Cause: expect.stringContaining(refusal),
    });
  });

  it('can be made to fail by a fault', async () => {
    open({ A: call('fine', { End: true }) }, { functions: { fine: () => 1 } });
    bench.faults.arm({ name: 'states.TaskFailure', subject: 'A', times: 1, error: 'Own.Error' });
    expect(await bench.run('M')).toMatchObject({ error: 'Own.Error' });
    expect(await bench.run('M')).toMatchObject({ status: 'SUCCEEDED' });
  });
});

describe('timeouts', () => {
  const never = () => new Promise<never>(() => undefined);

  it('end a task that takes too long, and drop what it answers later', async () => {
    const answers: ((value: string) => void)[] = [];
    open(
      {
        A: call('slow', {
          TimeoutSeconds: '{% $states.input.limit %}',
          Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Late' }],
          End: true,
        }),
        Late: { Type: 'Wait', Seconds: 5, Next: 'E' },
        E: { Type: 'Succeed', Output: 'too late' },
      },
      { functions: { slow: () => new Promise((resolve) => answers.push(resolve)) } },
    );
    // The function is under way in real time, so the clock is set before it runs.
    const arn = await bench.start('M', { limit: 0 });
    while (bench.states.executions({ limit: 1 })[0]?.states[0] !== 'Late')
      await new Promise(setImmediate);
    answers[0]?.('at last');
    await bench.quiet();
    await bench.pass(5);
    expect((await bench.describe(arn)).output).toBe('too late');
    expect(await bench.eventTypes(arn)).toContain('LambdaFunctionTimedOut');
  });

  it('end the whole execution', async () => {
    bench = openBench({
      machines: {
        M: machine({ W: { Type: 'Wait', Seconds: 100, End: true } }, { TimeoutSeconds: 10 }),
      },
      functions: { never },
    });
    const arn = await bench.start('M');
    await bench.pass(9);
    expect((await bench.describe(arn)).status).toBe('RUNNING');
    await bench.pass(1);
    expect((await bench.describe(arn)).status).toBe('TIMED_OUT');
    expect((await bench.eventTypes(arn)).at(-1)).toBe('ExecutionTimedOut');
  });
});
