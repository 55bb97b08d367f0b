import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, call, functionArn, machine, openBench } from './bench.ts';

let bench: Bench;
afterEach(() => bench.close());

const ask = (more: object) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Arguments: { FunctionName: functionArn('ask'), Payload: '{% $states.context.Task.Token %}' },
  ...more,
});

describe('[F66] after a kill and a new start', () => {
  it('a token is still good, and no task was run again', async () => {
    const tokens: string[] = [];
    bench = openBench({
      machines: { M: machine({ A: ask({ Next: 'B' }), B: { Type: 'Succeed' } }) },
      functions: { ask: (token: string) => tokens.push(token) },
    });
    const arn = await bench.start('M');
    await bench.quiet();
    await bench.restart();
    await bench.quiet();
    expect(tokens).toHaveLength(1);
    expect(bench.states.executions({ limit: 1 })[0]?.states).toEqual(['A']);
    await bench.request('SendTaskSuccess', { taskToken: tokens[0], output: '"yes"' });
    await bench.quiet();
    expect((await bench.describe(arn)).output).toBe('yes');
    const events = await bench.history(arn);
    expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1));
  });

  it('a Wait and a retry go on at the moment that was set', async () => {
    let calls = 0;
    bench = openBench({
      machines: {
        M: machine({
          W: { Type: 'Wait', Seconds: 100, Next: 'A' },
          A: call('flaky', { Retry: [{ ErrorEquals: ['Error'], IntervalSeconds: 50 }], End: true }),
        }),
      },
      functions: {
        flaky: () => {
          calls += 1;
          if (calls === 1) throw new Error('once');
          return calls;
        },
      },
    });
    const arn = await bench.start('M');
    await bench.pass(60);
    await bench.restart();
    await bench.pass(39);
    expect(calls).toBe(0);
    await bench.pass(1);
    expect(calls).toBe(1);
    await bench.restart();
    await bench.pass(49);
    expect(calls).toBe(1);
    await bench.pass(1);
    expect((await bench.describe(arn)).output).toBe(2);
  });

  it('timeouts that fell due meanwhile strike at once', async () => {
    bench = openBench({
      machines: { M: machine({ A: ask({ TimeoutSeconds: 10, End: true }) }) },
      functions: { ask: () => null },
    });
    const arn = await bench.start('M');
    await bench.quiet();
    await bench.restart();
    await bench.pass(10);
    expect((await bench.describe(arn)).error).toBe('States.Timeout');
  });

  it('a task that was under way is run again, by the same token and Arguments', async () => {
    const seen: string[] = [];
    bench = openBench({
      machines: { M: machine({ A: ask({ End: true }) }) },
      functions: {
        ask: (token: string) => {
          seen.push(token);
          return new Promise<never>(() => undefined);
        },
      },
    });
    const arn = await bench.start('M');
    while (seen.length === 0) await new Promise(setImmediate);
    await bench.restart({ functions: { ask: (token: string) => seen.push(token) } });
    await bench.quiet();
    expect(seen).toHaveLength(2);
    expect(seen[1]).toBe(seen[0]);
    await bench.request('SendTaskSuccess', { taskToken: seen[0], output: '1' });
    await bench.quiet();
    expect((await bench.describe(arn)).status).toBe('SUCCEEDED');
  });

  it('an answer that came while it stopped was refused, not lost', async () => {
    const tokens: string[] = [];
    bench = openBench({
      machines: { M: machine({ A: ask({ End: true }) }) },
      functions: { ask: (token: string) => tokens.push(token) },
    });
    const arn = await bench.start('M');
    await bench.quiet();
    const answer = () => bench.request('SendTaskSuccess', { taskToken: tokens[0], output: '1' });
    await bench.states.stop();
    await expect(answer()).rejects.toThrow('being stopped');
    await bench.restart();
    await answer();
    await bench.quiet();
    expect((await bench.describe(arn)).status).toBe('SUCCEEDED');
  });

  it('an execution keeps the definition it began with; a new one takes the new', async () => {
    const version = (output: string) => ({
      M: machine({
        W: { Type: 'Wait', Seconds: 10, Next: 'E' },
        E: { Type: 'Succeed', Output: output },
      }),
    });
    bench = openBench({ machines: version('old') });
    const before = await bench.start('M');
    await bench.quiet();
    await bench.restart({ machines: version('new') });
    const after = await bench.start('M');
    await bench.pass(10);
    expect((await bench.describe(before)).output).toBe('old');
    expect((await bench.describe(after)).output).toBe('new');
    const described = await bench.request<{ definition: string }>(
      'DescribeStateMachineForExecution',
      { executionArn: before },
    );
    expect(described.definition).toContain('old');
  });
});
