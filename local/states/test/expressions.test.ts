import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, type BenchOptions, machine, openBench } from './bench.ts';

let bench: Bench;
afterEach(() => bench.close());

function open(states: object, more: Partial<BenchOptions> = {}): Bench {
  bench = openBench({ machines: { M: machine(states) }, ...more });
  return bench;
}

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
