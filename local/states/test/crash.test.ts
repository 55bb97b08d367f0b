import type { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, it } from 'vitest';
import {
  type Bench,
  call,
  functionArn,
  machine,
  machineArn,
  NamedError,
  openBench,
} from './bench.ts';

let bench: Bench;
afterEach(() => bench.close());

const ask = (about: string, more: object) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Arguments: {
    FunctionName: functionArn('ask'),
    Payload: { about, token: '{% $states.context.Task.Token %}' },
  },
  ...more,
});

/** Every type of state, and every way in which one goes on. */
const everything = machine({
  Begin: {
    Type: 'Pass',
    Assign: { factor: 3, items: '{% $range(1, $states.input.n, 1) %}' },
    Next: 'Each',
  },
  Each: {
    Type: 'Map',
    Items: '{% $items %}',
    MaxConcurrency: 2,
    ItemProcessor: machine({
      Times: call('times', { Arguments: ['{% $states.input %}', '{% $factor %}'], Next: 'Pause' }),
      Pause: { Type: 'Wait', Seconds: '{% $states.input %}', End: true },
    }),
    Assign: { products: '{% $states.result %}' },
    Next: 'Both',
  },
  Both: {
    Type: 'Parallel',
    Branches: [
      machine({ Training: ask('training', { End: true }) }),
      machine({
        Flaky: call('flaky', {
          Arguments: '{% $states.context.State.RetryCount %}',
          Retry: [{ ErrorEquals: ['Busy'], IntervalSeconds: 2 }],
          Next: 'Letter',
        }),
        Letter: ask('letter', { Output: '{% $states.result & "!" %}', End: true }),
      }),
    ],
    Assign: { letters: '{% $states.result %}' },
    Next: 'Race',
  },
  Race: {
    Type: 'Parallel',
    Branches: [
      machine({ Endless: { Type: 'Wait', Seconds: 99999, End: true } }),
      machine({ Loses: call('fails', { End: true }) }),
    ],
    Catch: [
      { ErrorEquals: ['Lost'], Assign: { lost: '{% $states.errorOutput.Error %}' }, Next: 'Sort' },
    ],
    End: true,
  },
  Sort: {
    Type: 'Choice',
    Choices: [{ Condition: '{% $sum($products) > 10 %}', Next: 'End' }],
    Default: 'Begin',
  },
  End: {
    Type: 'Succeed',
    Output: { products: '{% $products %}', letters: '{% $letters %}', lost: '{% $lost %}' },
  },
});

const NAME = 'journey';
const EXECUTION = `${machineArn('M').replace('stateMachine', 'execution')}:${NAME}`;
const EXPECTED = { products: [3, 6, 9], letters: ['training done', 'letter done!'], lost: 'Lost' };

/** Lets `onCommit` do each commit, or not. */
function watchCommits(onCommit: (commit: () => void, database: DatabaseSync) => void) {
  return (database: DatabaseSync): DatabaseSync =>
    new Proxy(database, {
      get(target, property) {
        const value: unknown = Reflect.get(target, property);
        if (property === 'exec') {
          return (sql: string) => {
            const run = () => target.exec(sql);
            return sql.startsWith('RELEASE') ? onCommit(run, target) : run();
          };
        }
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
}

/** Cuts the database off right before or right after its n-th commit. */
function crashAt(last: number, moment: 'before' | 'after') {
  let commits = 0;
  return watchCommits((commit, database) => {
    commits += 1;
    if (commits < last || moment === 'after') commit();
    if (commits < last) return;
    database.close();
    throw new Error('The machine was cut off');
  });
}

/** Starts the execution, answers what it asks and lets time pass until it has ended. */
async function seeThrough(unanswered: Map<string, string>): Promise<void> {
  if (bench.states.executions({ limit: 1 }).length === 0) await bench.start('M', { n: 3 }, NAME);
  for (let second = 0; second < 200; second += 1) {
    await bench.quiet();
    for (const [token, about] of unanswered) {
      await bench
        .request('SendTaskSuccess', { taskToken: token, output: JSON.stringify(`${about} done`) })
        .catch(ignoreSpentToken);
      unanswered.delete(token);
    }
    await bench.pass(1);
    if ((await bench.describe(EXECUTION)).status !== 'RUNNING') return;
  }
  throw new Error('The execution does not come to an end');
}

/** The answer was saved, and only the reply was lost in a crash. */
function ignoreSpentToken(error: Error): void {
  if (error.name !== 'TaskTimedOut') throw error;
}

function ignoreCrash(error: Error): void {
  if (!/cut off|not open|finalized/.test(error.message)) throw error;
}

function open(intercept?: (database: DatabaseSync) => DatabaseSync): Map<string, string> {
  const unanswered = new Map<string, string>();
  bench = openBench({
    machines: { M: everything },
    functions: {
      times: ([a, b]: [number, number]) => a * b,
      ask: ({ token, about }: { token: string; about: string }) =>
        void unanswered.set(token, about),
      flaky: (count: number) => {
        if (count < 2) throw new NamedError('Busy');
      },
      fails: () => {
        throw new NamedError('Lost');
      },
    },
    ...(intercept && { intercept }),
  });
  return unanswered;
}

it('[F66] a crash before or after any saved transition leads to the same end', async () => {
  let commits = 0;
  const count = watchCommits((commit) => {
    commits += 1;
    commit();
  });
  await seeThrough(open(count));
  expect((await bench.describe(EXECUTION)).output).toEqual(EXPECTED);
  expect(commits).toBeGreaterThan(30);

  for (let last = 1; last <= commits; last += 1) {
    for (const moment of ['before', 'after'] as const) {
      await bench.close();
      const unanswered = open(crashAt(last, moment));
      await seeThrough(unanswered).catch(ignoreCrash);
      await bench.restart({ intercept: (database) => database });
      await seeThrough(unanswered);
      const { output } = await bench.describe(EXECUTION);
      expect(output, `crash ${moment} commit ${last}`).toEqual(EXPECTED);
    }
  }
}, 60_000);
