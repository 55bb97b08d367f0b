import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, type BenchOptions, call, machine, NamedError, openBench } from './bench.ts';

let bench: Bench;
afterEach(() => bench.close());

function open(states: object, more: Partial<BenchOptions> = {}): Bench {
  bench = openBench({ machines: { M: machine(states) }, ...more });
  return bench;
}

/** Fails by these names, one a call, and then answers `done`. */
function failing(...names: string[]): { calls: number[]; run: () => string } {
  const calls: number[] = [];
  return {
    calls,
    run() {
      calls.push(bench.clock.now() / 1000);
      const name = names.shift();
      if (name !== undefined) throw new NamedError(name);
      return 'done';
    },
  };
}

describe('Retry', () => {
  it('waits longer each time, up to MaxDelaySeconds', async () => {
    const task = failing('E', 'E', 'E', 'E');
    open(
      {
        A: call('f', {
          Retry: [
            {
              ErrorEquals: ['E'],
              IntervalSeconds: 2,
              BackoffRate: 3,
              MaxDelaySeconds: 10,
              MaxAttempts: 4,
            },
          ],
          End: true,
        }),
      },
      { functions: { f: task.run } },
    );
    const arn = await bench.start('M');
    await bench.pass(100);
    expect((await bench.describe(arn)).output).toBe('done');
    const start = Date.parse('2023-01-01T00:00:00Z') / 1000;
    expect(task.calls.map((second) => second - start)).toEqual([0, 2, 8, 18, 28]);
    expect(bench.states.transitions(arn)).toBe(5);
  });

  it('by default tries three times more, after 1, 2 and 4 seconds', async () => {
    const task = failing('E', 'E', 'E', 'E');
    open(
      { A: call('f', { Retry: [{ ErrorEquals: ['States.ALL'] }], End: true }) },
      { functions: { f: task.run } },
    );
    const arn = await bench.start('M');
    await bench.pass(100);
    expect((await bench.describe(arn)).error).toBe('E');
    expect(task.calls.map((second) => second - Number(task.calls[0]))).toEqual([0, 1, 3, 7]);
  });

  it('counts each Retrier on its own, and tells the count in the context', async () => {
    const seen: number[] = [];
    const names = ['A', 'B', 'A', 'B'];
    open(
      {
        T: call('f', {
          Arguments: '{% $states.context.State.RetryCount %}',
          Retry: [
            { ErrorEquals: ['A'], MaxAttempts: 2 },
            { ErrorEquals: ['B'], MaxAttempts: 1 },
          ],
          End: true,
        }),
      },
      {
        functions: {
          f: (count: number) => {
            seen.push(count);
            throw new NamedError(names.shift() ?? 'none');
          },
        },
      },
    );
    const arn = await bench.start('M');
    await bench.pass(100);
    expect(seen).toEqual([0, 1, 2, 3]);
    expect((await bench.describe(arn)).error).toBe('B');
  });

  it('spreads its delays where JitterStrategy is FULL', async () => {
    const task = failing('E');
    open(
      {
        A: call('f', {
          Retry: [{ ErrorEquals: ['E'], IntervalSeconds: 8, JitterStrategy: 'FULL' }],
          End: true,
        }),
      },
      { functions: { f: task.run }, random: () => 0.25 },
    );
    await bench.start('M');
    await bench.pass(100);
    expect(Number(task.calls[1]) - Number(task.calls[0])).toBe(2);
  });

  it('comes before Catch, and does not touch errors it does not name', async () => {
    const task = failing('Other');
    open(
      {
        A: call('f', {
          Retry: [{ ErrorEquals: ['E'] }, { ErrorEquals: ['Other'], MaxAttempts: 0 }],
          Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'B' }],
          End: true,
        }),
        B: { Type: 'Succeed', Output: 'caught' },
      },
      { functions: { f: task.run } },
    );
    expect((await bench.run('M')).output).toBe('caught');
  });
});

describe('what Catch matches', () => {
  const caught = (names: string[], state: object) => ({
    A: { ...state, Catch: [{ ErrorEquals: names, Next: 'B' }], End: true },
    B: { Type: 'Succeed', Output: '{% $states.input.Error %}' },
  });

  it('an expression that cannot be evaluated is States.QueryEvaluationError', async () => {
    open(caught(['States.QueryEvaluationError'], call('f', { Arguments: '{% $nothing %}' })), {
      functions: { f: () => 1 },
    });
    expect((await bench.run('M')).output).toBe('States.QueryEvaluationError');
  });

  it('a mistake in Output is caught like one in the task', async () => {
    open(caught(['States.ALL'], call('f', { Output: '{% $nothing %}' })), {
      functions: { f: () => 1 },
    });
    expect((await bench.run('M')).output).toBe('States.QueryEvaluationError');
  });

  it('an answer that is too large is not caught by States.ALL, as in the service', async () => {
    open(caught(['States.ALL'], call('f', {})), { functions: { f: () => 'x'.repeat(300_000) } });
    expect(await bench.run('M')).toMatchObject({
      status: 'FAILED',
      error: 'States.DataLimitExceeded',
    });
  });

  it('a mistake in the Catcher itself fails the state', async () => {
    open(
      {
        A: call('f', {
          Catch: [{ ErrorEquals: ['States.ALL'], Output: '{% $nothing %}', Next: 'B' }],
          End: true,
        }),
        B: { Type: 'Succeed' },
      },
      {
        functions: {
          f: () => {
            throw new Error('no');
          },
        },
      },
    );
    expect(await bench.run('M')).toMatchObject({ error: 'States.QueryEvaluationError' });
  });
});
