import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseExpression } from './expression.ts';
import { momentOf, wallTime } from './time-zone.ts';

const from = Date.parse('2023-04-14T01:00:00Z');
const iso = (moment: number | undefined) => moment && new Date(moment).toISOString();

test.each([
  ['cron(0 9 * * ? *)', 'Asia/Seoul', '2023-04-15T00:00:00.000Z'],
  ['cron(0 9 * * ? *)', 'UTC', '2023-04-14T09:00:00.000Z'],
  ['cron(*/15 * * * ? *)', 'UTC', '2023-04-14T01:15:00.000Z'],
  ['cron(0 8 ? * MON-FRI *)', 'Asia/Seoul', '2023-04-16T23:00:00.000Z'],
  ['cron(0 0 L * ? *)', 'UTC', '2023-04-30T00:00:00.000Z'],
  ['cron(0 0 29 2 ? *)', 'UTC', '2024-02-29T00:00:00.000Z'],
  ['cron(0 9 ? * 2#1 *)', 'UTC', '2023-05-01T09:00:00.000Z'],
  ['cron(0 9 1 1 ? 2020)', 'UTC', undefined],
  ['rate(1 hour)', 'UTC', '2023-04-14T02:00:00.000Z'],
  ['rate(5 minutes)', 'UTC', '2023-04-14T01:05:00.000Z'],
  ['rate(7 days)', 'UTC', '2023-04-21T01:00:00.000Z'],
  ['at(2023-05-01T09:00:00)', 'Asia/Seoul', '2023-05-01T00:00:00.000Z'],
  ['at(2023-04-01T09:00:00)', 'Asia/Seoul', undefined],
])('%s in %s comes next at %s', (expression, timeZone, expected) => {
  expect(iso(parseExpression(expression, { timeZone, from }).next(from))).toBe(expected);
});

test('where clocks skip an hour nothing happens in it, and where they repeat one, once', () => {
  const newYork = (expression: string) =>
    parseExpression(expression, { timeZone: 'America/New_York', from });
  const skipped = newYork('cron(30 2 * * ? *)').next(Date.parse('2023-03-12T06:00:00Z'));
  expect(iso(skipped)).toBe('2023-03-13T06:30:00.000Z');
  const repeated = newYork('cron(30 1 * * ? *)');
  const first = repeated.next(Date.parse('2023-11-05T04:00:00Z')) ?? 0;
  expect(iso(first)).toBe('2023-11-05T05:30:00.000Z');
  expect(iso(repeated.next(first))).toBe('2023-11-06T06:30:00.000Z');
});

test.each([
  'cron(0 9 * *)',
  'rate(0 hours)',
  'rate(1 fortnight)',
  'at(2023-13-01T00:00:00)',
  'every day',
])('%s is refused', (expression) => {
  expect(() => parseExpression(expression, { from })).toThrow('Not a usable schedule expression');
});

test('an unknown time zone is refused', () => {
  const options = { timeZone: 'Mars/Olympus', from };
  expect(() => parseExpression('cron(0 9 * * ? *)', options)).toThrow('Mars/Olympus');
});

const moments = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2030-01-01') });

test('the next moment is always later, and a rate keeps its step', () => {
  const expressions = fc.constantFrom(
    'rate(3 hours)',
    'cron(5 */7 * * ? *)',
    'cron(0 0 ? * FRI *)',
  );
  const zones = fc.constantFrom('UTC', 'Asia/Seoul', 'Europe/Berlin', 'Australia/Lord_Howe');
  fc.assert(
    fc.property(moments, expressions, zones, (after, text, timeZone) => {
      const next = parseExpression(text, { timeZone, from }).next(after);
      expect(next).toBeGreaterThan(after);
      if (text.startsWith('rate')) expect(((next ?? 0) - from) % (3 * 3_600_000)).toBe(0);
    }),
  );
});

test('wall times and moments agree', () => {
  fc.assert(
    fc.property(moments, fc.constantFrom('Asia/Seoul', 'America/New_York'), (moment, timeZone) => {
      const wall = wallTime(moment, timeZone);
      const back = momentOf(wall, timeZone);
      expect(back).toBeDefined();
      expect(wallTime(back ?? 0, timeZone)).toBe(wall);
    }),
  );
});
