import { afterEach, expect, it } from 'vitest';
import { type Bench, call, machine, openBench } from './bench.ts';

let bench: Bench;
afterEach(() => bench.close());

/** Counts to `n` in a loop of a choice and a task: two states a round. */
const loop = machine({
  Begin: { Type: 'Pass', Assign: { count: 0 }, Next: 'More?' },
  'More?': {
    Type: 'Choice',
    Choices: [{ Condition: '{% $count < $states.context.Execution.Input.n %}', Next: 'Work' }],
    Default: 'End',
  },
  Work: call('add', {
    Arguments: '{% $count %}',
    Assign: { count: '{% $states.result %}' },
    Next: 'More?',
  }),
  End: { Type: 'Succeed', Output: '{% $count %}' },
});

const open = () => {
  bench = openBench({ machines: { M: loop }, functions: { add: (count: number) => count + 1 } });
};

it('takes well under a millisecond a transition beside the task’s own work', async () => {
  open();
  await bench.run('M', { n: 20 });
  const began = performance.now();
  const arn = await bench.start('M', { n: 500 });
  await bench.quiet();
  const milliseconds = performance.now() - began;
  expect((await bench.describe(arn)).output).toBe(500);
  const each = milliseconds / bench.states.transitions(arn);
  console.info(`${each.toFixed(3)} ms a transition`);
  // Several times what it takes, for machines that are busy with other things.
  expect(each).toBeLessThan(2);
});

it('ends a loop that never ends by itself at the service’s limit of events', async () => {
  open();
  expect(await bench.run('M', { n: 1_000_000 })).toMatchObject({
    status: 'FAILED',
    error: 'States.Runtime',
    cause: expect.stringContaining('25000'),
  });
}, 60_000);
