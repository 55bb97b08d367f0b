import type { Edition } from '../../shared/domain/edition.ts';
import { addDays, dayOf, type Instant } from '../../shared/domain/time.ts';
import type { Attendee, Held, Session } from '../../shared/domain/timetable.ts';
import { everythingHeld } from '../../shared/domain/timetable.ts';
import { ownSessions } from '../../shared/domain/timetable-change.ts';

export interface OwnDay {
  readonly day: string;
  readonly sessions: readonly Held[];
}

/** A person's days: today and tomorrow, what comes after them, and what was. */
export interface OwnDays {
  readonly today: OwnDay;
  readonly tomorrow: OwnDay;
  readonly later: readonly OwnDay[];
  readonly past: readonly OwnDay[];
}

/** The days of a person, in the zone of the edition. */
export const ownDays = (
  edition: Edition,
  published: readonly Session[],
  attendee: Attendee,
  now: Instant,
): OwnDays => {
  const today = dayOf(now, edition.timeZone);
  const tomorrow = addDays(today, 1);
  const own = ownSessions(attendee, everythingHeld(edition, published));
  const days = [...Map.groupBy(own, ({ startsAt }) => startsAt.slice(0, 10))].map(
    ([day, sessions]) => ({ day, sessions }),
  );
  const on = (day: string): OwnDay => days.find((one) => one.day === day) ?? { day, sessions: [] };
  return {
    today: on(today),
    tomorrow: on(tomorrow),
    later: days.filter(({ day }) => day > tomorrow),
    past: days.filter(({ day }) => day < today),
  };
};
