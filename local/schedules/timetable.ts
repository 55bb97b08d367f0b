/**
 * What is to happen by the clock. The next moment of each entry is on disk: one that was missed,
 * because the runtime was killed just then, happens once at the next start.
 */
import { atomically } from '../deliveries/savepoint.ts';
import type { Kernel } from '../kernel.ts';
import { parseExpression } from './expression.ts';

/** One schedule or scheduled rule; all moments in epoch milliseconds. */
export interface Entry {
  readonly key: string;
  readonly expression: string;
  readonly timeZone?: string;
  readonly startsAt?: number;
  readonly endsAt?: number;
  /** Does, durably and at once, what is due at `moment`; recorded together with the next moment. */
  run(moment: number): void;
  /** Called when no further moment will come. */
  over?(): void;
}

export interface Timetable {
  /** Sets an entry. An unchanged one goes on where it was; a changed one starts anew. */
  set(entry: Entry): void;
  remove(key: string): void;
  /** Forgets the timers, not the moments. */
  stop(): void;
}

export function createTimetable(kernel: Kernel): Timetable {
  const { clock, database } = kernel;
  database.exec(`
    CREATE TABLE IF NOT EXISTS timetable (
      key TEXT PRIMARY KEY,
      definition TEXT NOT NULL,
      made INTEGER NOT NULL,
      next INTEGER
    )`);
  const select = database.prepare('SELECT definition, made, next FROM timetable WHERE key = ?');
  const upsert = database.prepare('INSERT OR REPLACE INTO timetable VALUES (?, ?, ?, ?)');
  const deleteOne = database.prepare('DELETE FROM timetable WHERE key = ?');
  const timers = new Set<string>();

  function set(entry: Entry): void {
    const definition = definitionOf(entry);
    const row = select.get(entry.key);
    const known = row?.definition === definition;
    const made = known ? Number(row.made) : clock.now();
    wait(entry, made, known ? momentOrNone(row.next) : follow(entry, made, clock.now()));
  }

  function follow(entry: Entry, made: number, after: number): number | undefined {
    const from = entry.startsAt ?? made;
    const expression = parseExpression(entry.expression, {
      from,
      ...(entry.timeZone && { timeZone: entry.timeZone }),
    });
    const next = expression.next(Math.max(after, from - 1));
    return next !== undefined && next <= (entry.endsAt ?? Number.POSITIVE_INFINITY)
      ? next
      : undefined;
  }

  function wait(entry: Entry, made: number, next: number | undefined): void {
    upsert.run(entry.key, definitionOf(entry), Math.trunc(made), next ?? null);
    const timer = timerOf(entry.key);
    if (next === undefined) {
      timers.delete(timer);
      clock.cancel(timer);
      return;
    }
    timers.add(timer);
    clock.at(next, timer, () => {
      const following = follow(entry, made, clock.now());
      atomically(database, () => {
        entry.run(next);
        wait(entry, made, following);
      });
      if (following === undefined) entry.over?.();
    });
  }

  return {
    set,
    remove(key) {
      deleteOne.run(key);
      clock.cancel(timerOf(key));
      timers.delete(timerOf(key));
    },
    stop() {
      for (const timer of timers) clock.cancel(timer);
      timers.clear();
    },
  };
}

function definitionOf({ expression, timeZone, startsAt, endsAt }: Entry): string {
  return JSON.stringify([expression, timeZone ?? null, startsAt ?? null, endsAt ?? null]);
}

function timerOf(key: string): string {
  return `timetable:${key}`;
}

function momentOrNone(value: unknown): number | undefined {
  return value === null ? undefined : Number(value);
}
