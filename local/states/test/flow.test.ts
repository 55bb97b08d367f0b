import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, type BenchOptions, call, machine, openBench } from './bench.ts';

let bench: Bench;
afterEach(() => bench.close());

function open(states: object, more: Partial<BenchOptions> = {}): Bench {
  bench = openBench({ machines: { M: machine(states) }, ...more });
  return bench;
}

describe('Pass, Choice, Succeed and Fail', () => {
  it('hands the input on where a state says nothing else', async () => {
    open({ A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Succeed' } });
    expect(await bench.run('M', { a: [1] })).toMatchObject({
      status: 'SUCCEEDED',
      output: { a: [1] },
    });
  });

  it('evaluates Output and Assign by the variables as they were', async () => {
    open({
      A: { Type: 'Pass', Assign: { n: 1, copy: '{% $states.input.x %}' }, Next: 'B' },
      B: {
        Type: 'Pass',
        Assign: { n: '{% $n + 1 %}' },
        Output: { before: '{% $n %}', copy: '{% $copy %}', list: ['{% $n %}', 'plain'] },
        Next: 'C',
      },
      C: { Type: 'Succeed', Output: '{% $merge([$states.input, {"after": $n}]) %}' },
    });
    const { output } = await bench.run('M', { x: 'hello' });
    expect(output).toEqual({ before: 1, copy: 'hello', list: [1, 'plain'], after: 2 });
  });

  it('takes the first true condition with its own Assign and Output, else Default with the state’s', async () => {
    open({
      Sort: {
        Type: 'Choice',
        Choices: [
          { Condition: '{% $states.input.n > 10 %}', Next: 'End', Assign: { size: 'big' } },
          {
            Condition: '{% $states.input.n > 5 %}',
            Next: 'End',
            Assign: { size: 'middle' },
            Output: 0,
          },
        ],
        Default: 'End',
        Assign: { size: 'small' },
        Output: -1,
      },
      End: { Type: 'Succeed', Output: ['{% $size %}', '{% $states.input %}'] },
    });
    expect((await bench.run('M', { n: 11 })).output).toEqual(['big', { n: 11 }]);
    expect((await bench.run('M', { n: 6 })).output).toEqual(['middle', 0]);
    expect((await bench.run('M', { n: 1 })).output).toEqual(['small', -1]);
  });

  it('fails where no choice matches, and where a condition is no boolean', async () => {
    open({
      C: { Type: 'Choice', Choices: [{ Condition: '{% $states.input.c %}', Next: 'End' }] },
      End: { Type: 'Succeed' },
    });
    expect(await bench.run('M', { c: false })).toMatchObject({ error: 'States.NoChoiceMatched' });
    expect(await bench.run('M', { c: 'yes' })).toMatchObject({
      error: 'States.QueryEvaluationError',
      cause: expect.stringContaining("Expected 'boolean', but was 'string'"),
    });
  });

  it('fails with an evaluated Error and Cause', async () => {
    open({
      F: { Type: 'Fail', Error: 'Own.Error', Cause: '{% "because " & $states.input.why %}' },
    });
    expect(await bench.run('M', { why: 'so' })).toEqual({
      status: 'FAILED',
      output: undefined,
      error: 'Own.Error',
      cause: 'because so',
    });
  });

  it('calls an undefined result an evaluation error that names expression, field and state', async () => {
    open({ A: { Type: 'Pass', Output: { x: { y: '{% $states.input.missing %}' } }, End: true } });
    const { error, cause } = await bench.run('M');
    expect(error).toBe('States.QueryEvaluationError');
    expect(cause).toBe(
      "An error occurred while executing the state 'A' (entered at the event id #2). " +
        "The JSONata expression '$states.input.missing' specified for the field 'Output/x/y' " +
        'returned nothing (undefined).',
    );
  });

  it('ends an execution whose output is too large', async () => {
    open({
      A: {
        Type: 'Pass',
        Output: "{% $join($map($range(1, 1000, 1), function($n) { $pad('', 300, 'x') })) %}",
        End: true,
      },
    });
    expect(await bench.run('M')).toMatchObject({ error: 'States.DataLimitExceeded' });
  });
});

describe('$states and the functions of Step Functions', () => {
  it('tells the execution, the machine and the state in the context', async () => {
    open({ A: { Type: 'Pass', Output: '{% $states.context %}', End: true } });
    const { output } = await bench.run('M', { a: 1 });
    expect(output).toMatchObject({
      Execution: { Input: { a: 1 }, StartTime: '2023-01-01T00:00:00.000Z', RedriveCount: 0 },
      StateMachine: { Name: 'M' },
      State: { Name: 'A', EnteredTime: '2023-01-01T00:00:00.000Z', RetryCount: 0 },
    });
  });

  it.each([
    ['$partition([1,2,3,4,5], 2)', [[1, 2], [3, 4], [5]]],
    ['$range(0, 10, 5)', [0, 5, 10]],
    ['$range(3, 1, -1)', [3, 2, 1]],
    ['$hash("input data", "SHA-1")', 'aaff4a450a104cd177d28d18d74485e8cae074b7'],
    ['$parse("{\\"a\\": [1]}")', { a: [1] }],
    ['$random(7) = $random(7)', true],
    ['$match($uuid(), /^[0-9a-f-]{36}$/) ? true : false', true],
    ['$now()', '2023-01-01T00:00:00.000Z'],
    ['$now("[Y]")', '2023'],
    ['$millis()', Date.parse('2023-01-01T00:00:00Z')],
    ['[1, 2][$ > 5] = []', false],
    ['$sum([1, 2]) & "!"', '3!'],
  ])('%s', async (expression, expected) => {
    open({ A: { Type: 'Pass', Output: `{% ${expression} %}`, End: true } });
    expect((await bench.run('M')).output).toEqual(expected);
  });

  it.each([
    '$eval("1")',
    '$parse("{")',
    '$hash("x", "CRC")',
    '$range(0, 5000, 1)',
    '$range(0, 1, 0)',
    '$partition([1], 0)',
    'function($x) { $x }',
    '1 + "a"',
  ])('refuses %s', async (expression) => {
    open({ A: { Type: 'Pass', Output: `{% ${expression} %}`, End: true } });
    expect(await bench.run('M')).toMatchObject({ error: 'States.QueryEvaluationError' });
  });
});

describe('Wait', () => {
  it('[F71] waits seconds of the virtual clock, and is no activity meanwhile', async () => {
    open({
      W: { Type: 'Wait', Seconds: '{% $states.input.s %}', Next: 'E' },
      E: { Type: 'Succeed', Output: '{% $now() %}' },
    });
    const arn = await bench.start('M', { s: 86400 * 40 });
    await bench.quiet();
    expect(bench.states.executions({ limit: 1 })[0]).toMatchObject({
      machine: 'M',
      status: 'RUNNING',
      states: ['W'],
    });
    await bench.pass(86400 * 40 - 1);
    expect((await bench.describe(arn)).status).toBe('RUNNING');
    await bench.pass(1);
    expect((await bench.describe(arn)).output).toBe('2023-02-10T00:00:00.000Z');
  });

  it('waits for a moment, and not at all for one that is past', async () => {
    open({ W: { Type: 'Wait', Timestamp: '{% $states.input %}', End: true } });
    expect((await bench.run('M', '2022-12-31T00:00:00Z')).status).toBe('SUCCEEDED');
    expect((await bench.run('M', '2023-01-02T09:00:00+09:00')).status).toBe('RUNNING');
    await bench.pass(86400);
    expect(bench.states.executions({ limit: 9 }).map(({ status }) => status)).toEqual([
      'SUCCEEDED',
      'SUCCEEDED',
    ]);
  });

  it('refuses a timestamp that is none', async () => {
    open({ W: { Type: 'Wait', Timestamp: 'tomorrow', End: true } });
    expect(await bench.run('M')).toMatchObject({ error: 'States.QueryEvaluationError' });
  });
});

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
