import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createActivity } from './activity.ts';
import { CLOCK_PRELOAD, clockEnvironment, keepInStep } from './child-clock.ts';
import { createClock, type RunningClock } from './clock.ts';

const start = Date.parse('2023-04-14T01:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'virtual-clock-'));
const script = join(folder, 'child.mjs');
const children: ChildProcess[] = [];
let clock: RunningClock;

/** Evaluates what it is sent and answers with the result. */
const evaluator = `
  process.on('message', (message) => {
    if (message.evaluate) process.send({ result: (0, eval)(message.evaluate) });
  });
  process.send({ result: 'ready' });
  setInterval(() => undefined, 60_000);
`;

beforeAll(() => writeFileSync(script, evaluator));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(async () => {
  clock.stop();
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill();
    await once(child, 'exit');
  }
});

async function startChild(frozen: boolean): Promise<ChildProcess> {
  clock = createClock({
    now: start,
    frozen,
    activity: createActivity(),
    onError: (_, error) => {
      throw error;
    },
  });
  const env = { ...process.env, ...clockEnvironment(clock) };
  const child = fork(script, { execArgv: ['--import', CLOCK_PRELOAD], env });
  children.push(child);
  await answer(child);
  return child;
}

async function answer(child: ChildProcess): Promise<unknown> {
  for (;;) {
    const [message] = await once(child, 'message');
    if ('result' in message) return message.result;
  }
}

async function evaluate(child: ChildProcess, expression: string): Promise<unknown> {
  const result = answer(child);
  child.send({ evaluate: expression });
  return await result;
}

test('[F71] Date tells virtual time in every way in which it can be asked', async () => {
  const child = await startChild(true);
  const told = await evaluate(
    child,
    `({
      now: Date.now(),
      made: new Date().getTime(),
      called: Date(),
      given: new Date('2020-02-03T04:05:06Z').toISOString(),
      parts: new Date(2020, 1, 3).getMonth(),
      copy: new Date(new Date(7)).getTime(),
      utc: Date.UTC(2020, 0, 1),
      parsed: Date.parse('1970-01-01T00:00:01Z'),
      name: Date.name,
      length: Date.length,
    })`,
  );
  expect(told).toEqual({
    now: start,
    made: start,
    called: new Date(start).toString(),
    given: '2020-02-03T04:05:06.000Z',
    parts: 1,
    copy: 7,
    utc: Date.UTC(2020, 0, 1),
    parsed: 1000,
    name: 'Date',
    length: 7,
  });
});

test('dates stay dates', async () => {
  const child = await startChild(true);
  const told = await evaluate(
    child,
    `(() => {
      class Moment extends Date { isMoment() { return true; } }
      const moment = new Moment();
      return [
        moment instanceof Date, moment instanceof Moment, moment.isMoment(), moment.getTime(),
        new Date() instanceof Date, new Date().constructor === Date,
        structuredClone(new Date(5)) instanceof Date, structuredClone(new Date(5)).getTime(),
        Object.prototype.toString.call(new Date()), JSON.stringify(new Date(0)),
      ];
    })()`,
  );
  expect(told).toEqual([
    ...[true, true, true, start],
    ...[true, true],
    ...[true, 5],
    ...['[object Date]', '"1970-01-01T00:00:00.000Z"'],
  ]);
});

test('[F71] a move ends only when the child has set its clock', async () => {
  const child = await startChild(true);
  keepInStep(child, clock);
  await clock.advanceTo(start + 3 * 86_400_000);
  expect(await evaluate(child, 'Date.now()')).toBe(start + 3 * 86_400_000);
});

test('a move does not wait for a child that is gone', async () => {
  const child = await startChild(true);
  keepInStep(child, clock);
  child.kill('SIGKILL');
  await clock.advanceTo(start + 1000);
  await clock.advanceTo(start + 2000);
  expect(clock.now()).toBe(start + 2000);
});

test('time flows in the child as it does outside', async () => {
  const child = await startChild(false);
  keepInStep(child, clock);
  await clock.advanceTo(start + 1_000_000);
  const told = await evaluate(child, 'Date.now()');
  expect(Math.abs(Number(told) - clock.now())).toBeLessThan(2000);
});

test('the hook sets the clock from a header', async () => {
  const child = await startChild(true);
  const state = JSON.stringify({ base: 42, realBase: 0, frozen: true });
  const expression = `globalThis[Symbol.for('virtual-clock')](${state}), Date.now()`;
  expect(await evaluate(child, expression)).toBe(42);
});

test('a child ends with its runtime', async () => {
  const child = await startChild(true);
  const exited = once(child, 'exit');
  child.disconnect();
  expect((await exited)[0]).toBe(0);
});
