/** Schedule expressions: `cron(…)`, `rate(…)` and `at(…)`. */
import awsCron from 'aws-cron-parser';
import { momentOf, wallTime } from './time-zone.ts';

export interface Expression {
  /** The next moment strictly after `after` (epoch milliseconds); undefined when there is none. */
  next(after: number): number | undefined;
  /** False for `at(…)`, which happens once. */
  readonly recurring: boolean;
}

export interface ExpressionOptions {
  readonly timeZone?: string;
  /** Where a rate counts from: its start, or when the schedule was made. Epoch milliseconds. */
  readonly from: number;
}

const units: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** @throws TypeError for an expression that cannot be read. */
export function parseExpression(text: string, options: ExpressionOptions): Expression {
  const [, kind, content = ''] = /^(cron|rate|at)\((.*)\)$/u.exec(text.trim()) ?? [];
  const timeZone = options.timeZone ?? 'UTC';
  try {
    if (kind === 'cron') return cron(content, timeZone);
    if (kind === 'rate') return rate(content, options.from);
    if (kind === 'at') return at(content, timeZone);
  } catch (error) {
    throw new TypeError(`Not a usable schedule expression: ${text} (${timeZone})`, {
      cause: error,
    });
  }
  throw new TypeError(`Not a usable schedule expression: ${text}`);
}

function cron(content: string, timeZone: string): Expression {
  const fields = content.trim().split(/\s+/);
  if (fields.length !== 6) throw new TypeError('A cron expression has six fields');
  const parsed = awsCron.parse(fields.join(' '));
  wallTime(0, timeZone);
  return {
    recurring: true,
    next(after) {
      for (let wall = wallTime(after, timeZone); ; ) {
        const found = awsCron.next(parsed, new Date(wall));
        if (found === null) return undefined;
        wall = found.getTime();
        const moment = momentOf(wall, timeZone);
        // A wall time that clocks skip never comes, and one that they repeat counts once.
        if (moment !== undefined && moment > after) return moment;
      }
    },
  };
}

function rate(content: string, from: number): Expression {
  const [, count, unit = ''] = /^(\d+)\s+(minute|hour|day)s?$/u.exec(content.trim()) ?? [];
  const period = Number(count) * (units[unit] ?? Number.NaN);
  if (!(period > 0)) throw new TypeError('A rate is a positive number and a unit');
  return {
    recurring: true,
    next: (after) => from + Math.max(1, Math.floor((after - from) / period) + 1) * period,
  };
}

function at(content: string, timeZone: string): Expression {
  const wall = Date.parse(`${content.trim()}Z`);
  const moment = Number.isNaN(wall) ? undefined : momentOf(wall, timeZone);
  if (moment === undefined) throw new TypeError('There is no such moment');
  return { recurring: false, next: (after) => (moment > after ? moment : undefined) };
}
