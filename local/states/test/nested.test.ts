import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, machine, machineArn, openBench } from './bench.ts';

let bench: Bench;
afterEach(() => bench.close());

const child = (more: object = {}) =>
  machine({
    W: { Type: 'Wait', Seconds: 10, Next: 'E' },
    E: { Type: 'Succeed', Output: 'from the child' },
    ...more,
  });

const starts = (pattern: string, more: object) =>
  machine({
    S: {
      Type: 'Task',
      Resource: `arn:aws:states:::states:startExecution${pattern}`,
      Arguments: { StateMachineArn: machineArn('Child'), Input: { a: '{% $states.input %}' } },
      ...more,
    },
    Caught: { Type: 'Succeed' },
  });

describe('a task that starts an execution', () => {
  it('goes on at once', async () => {
    bench = openBench({ machines: { Child: child(), M: starts('', { End: true }) } });
    const { output } = await bench.run('M', 1);
    expect(output).toEqual({
      ExecutionArn: expect.stringContaining(':execution:Child:'),
      StartDate: Date.parse('2023-01-01') / 1000,
    });
    expect(
      bench.states.executions({ limit: 9 }).map(({ machine, status }) => [machine, status]),
    ).toEqual([
      ['Child', 'RUNNING'],
      ['M', 'SUCCEEDED'],
    ]);
  });

  it('[F66] by .sync:2 gets its output when it ends, over restarts too', async () => {
    bench = openBench({
      machines: {
        Child: child(),
        M: starts('.sync:2', { Output: '{% $states.result.Output %}', End: true }),
      },
    });
    const arn = await bench.start('M', 1);
    await bench.pass(5);
    await bench.restart();
    await bench.pass(5);
    expect((await bench.describe(arn)).output).toBe('from the child');
    expect(bench.states.executions({ limit: 9 })).toHaveLength(2);
  });

  it('by .sync:2 fails with it', async () => {
    const fails = machine({ E: { Type: 'Fail', Error: 'Bad' } });
    bench = openBench({
      machines: {
        Child: fails,
        M: starts('.sync:2', {
          Catch: [
            {
              ErrorEquals: ['States.TaskFailed'],
              Output: '{% $parse($states.errorOutput.Cause).Error %}',
              Next: 'Caught',
            },
          ],
          End: true,
        }),
      },
    });
    expect((await bench.run('M')).output).toBe('Bad');
  });

  it('[F70] needs the machine’s role to allow it', async () => {
    bench = openBench({
      machines: { Child: child(), M: starts('', { End: true }) },
      authorize: (_, [check]) =>
        check?.action === 'states:StartExecution' ? 'not authorized' : undefined,
    });
    expect(await bench.run('M')).toMatchObject({ error: 'States.Permissions' });
  });
});
