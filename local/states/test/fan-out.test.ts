import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, type BenchOptions, call, machine, openBench } from './bench.ts';

let bench: Bench;
afterEach(() => bench.close());

function open(states: object, more: Partial<BenchOptions> = {}): Bench {
  bench = openBench({ machines: { M: machine(states) }, ...more });
  return bench;
}

describe('Parallel', () => {
  const branches = (one: object, two: object) =>
    [machine(one), machine(two)].map((branch) => ({ ...branch, QueryLanguage: undefined }));

  it('gathers the outputs in the order of the branches, whichever ends first', async () => {
    open({
      V: { Type: 'Pass', Assign: { outer: 100 }, Next: 'P' },
      P: {
        Type: 'Parallel',
        Arguments: { n: '{% $states.input.n * 2 %}' },
        Branches: branches(
          {
            Slow: { Type: 'Wait', Seconds: 5, Next: 'S2' },
            S2: { Type: 'Pass', Output: '{% $states.input.n + $outer %}', End: true },
          },
          { Fast: { Type: 'Pass', Output: 'fast', End: true } },
        ),
        Assign: { both: '{% $states.result %}' },
        Output: 'joined',
        Next: 'End',
      },
      End: { Type: 'Succeed', Output: { both: '{% $both %}', input: '{% $states.input %}' } },
    });
    const arn = await bench.start('M', { n: 1 });
    await bench.pass(5);
    expect((await bench.describe(arn)).output).toEqual({ both: [102, 'fast'], input: 'joined' });
  });

  it('keeps what a branch assigns to itself', async () => {
    open({
      P: {
        Type: 'Parallel',
        Branches: branches(
          {
            A: { Type: 'Pass', Assign: { own: 1 }, Next: 'A2' },
            A2: { Type: 'Pass', Output: '{% $own %}', End: true },
          },
          {
            B: { Type: 'Pass', Assign: { own: 2 }, Next: 'B2' },
            B2: { Type: 'Pass', Output: '{% $own %}', End: true },
          },
        ),
        Next: 'End',
      },
      End: {
        Type: 'Succeed',
        Output: { result: '{% $states.input %}', outside: '{% $exists($own) %}' },
      },
    });
    expect((await bench.run('M')).output).toEqual({ result: [1, 2], outside: false });
  });

  it('ends its branches and catches when one of them fails', async () => {
    open({
      P: {
        Type: 'Parallel',
        Branches: branches(
          { Long: { Type: 'Wait', Seconds: 1000, End: true } },
          {
            W: { Type: 'Wait', Seconds: 1, Next: 'X' },
            X: { Type: 'Fail', Error: 'Broken', Cause: 'why' },
          },
        ),
        Catch: [
          {
            ErrorEquals: ['Broken'],
            Next: 'Caught',
            Assign: { seen: '{% $states.errorOutput %}' },
            Output: '{% $states.input %}',
          },
        ],
        End: true,
      },
      Caught: { Type: 'Succeed', Output: { seen: '{% $seen %}', input: '{% $states.input %}' } },
    });
    const arn = await bench.start('M', 7);
    await bench.pass(1);
    expect((await bench.describe(arn)).output).toEqual({
      seen: { Error: 'Broken', Cause: 'why' },
      input: 7,
    });
    expect(await bench.eventTypes(arn)).toContain('WaitStateAborted');
  });

  it('is retried as a whole', async () => {
    let calls = 0;
    open(
      {
        P: {
          Type: 'Parallel',
          Branches: branches(
            { A: call('flaky', { End: true }) },
            { B: { Type: 'Pass', Output: 'b', End: true } },
          ),
          Retry: [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 10, MaxAttempts: 1 }],
          End: true,
        },
      },
      {
        functions: {
          flaky: () => {
            calls += 1;
            if (calls === 1) throw new Error('once');
            return calls;
          },
        },
      },
    );
    const arn = await bench.start('M');
    await bench.quiet();
    await bench.pass(10);
    expect((await bench.describe(arn)).output).toEqual([2, 'b']);
  });
});

describe('Map', () => {
  const inline = (states: object, more: object = {}) => ({
    Type: 'Map',
    ItemProcessor: {
      ProcessorConfig: { Mode: 'INLINE' },
      ...machine(states),
      QueryLanguage: undefined,
    },
    End: true,
    ...more,
  });

  it('runs an iteration for each item, with its index and value in the context', async () => {
    open({
      M: inline(
        {
          I: {
            Type: 'Pass',
            Output: { input: '{% $states.input %}', index: '{% $states.context.Map.Item.Index %}' },
            End: true,
          },
        },
        {
          Items: '{% $states.input.items %}',
          ItemSelector: {
            value: '{% $states.context.Map.Item.Value %}',
            n: '{% $states.input.n %}',
          },
          Output: '{% $states.result %}',
        },
      ),
    });
    expect((await bench.run('M', { items: ['a', 'b'], n: 1 })).output).toEqual([
      { input: { value: 'a', n: 1 }, index: 0 },
      { input: { value: 'b', n: 1 }, index: 1 },
    ]);
  });

  it('runs no more at once than MaxConcurrency says', async () => {
    let now = 0;
    let most = 0;
    open(
      {
        M: inline(
          { I: call('work', { Arguments: '{% $states.input %}', End: true }) },
          { MaxConcurrency: 2 },
        ),
      },
      {
        functions: {
          work: async (n: number) => {
            now += 1;
            most = Math.max(most, now);
            await setImmediate();
            now -= 1;
            return n * n;
          },
        },
      },
    );
    expect((await bench.run('M', [1, 2, 3, 4, 5])).output).toEqual([1, 4, 9, 16, 25]);
    expect(most).toBe(2);
  });

  it('of nothing is an empty list', async () => {
    open({ M: inline({ I: { Type: 'Pass', End: true } }) });
    expect((await bench.run('M', [])).output).toEqual([]);
  });

  it('fails with the error of an iteration', async () => {
    open({ M: inline({ I: { Type: 'Fail', Error: 'Bad' } }) });
    const arn = await bench.start('M', [1, 2]);
    await bench.quiet();
    expect(await bench.describe(arn)).toMatchObject({ status: 'FAILED', error: 'Bad' });
    expect(await bench.eventTypes(arn)).toEqual(
      expect.arrayContaining(['MapIterationFailed', 'MapStateFailed', 'ExecutionFailed']),
    );
  });

  it('refuses items that are no list', async () => {
    open({ M: inline({ I: { Type: 'Pass', End: true } }) });
    expect(await bench.run('M', { no: 'list' })).toMatchObject({
      error: 'States.QueryEvaluationError',
    });
  });
});

it('nests: a Map in a Parallel in a Map reads all variables around it', async () => {
  const inner = machine({
    Leaf: { Type: 'Pass', Output: '{% $factor * $states.context.Map.Item.Value %}', End: true },
  });
  const map = { Type: 'Map', Items: [1, 2], ItemProcessor: inner, End: true };
  const parallel = { Type: 'Parallel', Branches: [machine({ Inner: map })], End: true };
  open({
    Set: { Type: 'Pass', Assign: { factor: 10 }, Next: 'Outer' },
    Outer: {
      Type: 'Map',
      Items: ['x', 'y'],
      ItemProcessor: machine({ Middle: parallel }),
      End: true,
    },
  });
  expect((await bench.run('M')).output).toEqual([[[10, 20]], [[10, 20]]]);
});
