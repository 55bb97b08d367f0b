import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, type BenchOptions, machine, openBench } from './bench.ts';

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
