/** Sessions with their times as numbers: most pairs are told apart by these alone. */
import type { Session } from './timetable.ts';
import { type ClashRules, minutesBetween } from './timetable-clash.ts';

export interface Timed {
  readonly session: Session;
  readonly start: number;
  readonly end: number;
}

const epoch = '2000-01-01T00:00';

export const timed = (session: Session): Timed => ({
  session,
  start: minutesBetween(epoch, session.startsAt),
  end: minutesBetween(epoch, session.endsAt),
});

/** Whether two sessions lie so close together that they may clash. */
export const isNear = (one: Timed, other: Timed, { margin }: ClashRules): boolean =>
  one.start < other.end + margin && other.start < one.end + margin;
