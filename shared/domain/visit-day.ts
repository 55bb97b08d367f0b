/** Which of a participant's days in the host country can be recorded. */
import { hadLeftBy } from './departure.ts';
import type { Edition } from './edition.ts';
import { sectionOf } from './edition.ts';
import { programmeDays } from './journey.ts';
import type { Participant } from './participant.ts';

export type VisitDayRefusal =
  | 'not-a-programme-day'
  | 'day-ahead'
  | 'before-arrival'
  | 'left-before'
  | 'course-settled';

/**
 * Why a day does not count for a person: only the programme days of the own section do, none before
 * the person arrived or after they left, none before it has come, none once the course was settled.
 */
export const visitDayRefusal = (
  edition: Edition,
  participant: Participant,
  day: string,
  today: string,
): VisitDayRefusal | undefined => {
  const { track, section, arrivedOn, courseEndedAt } = participant;
  const visit = sectionOf(edition, track, section)?.visit;
  if (visit === undefined || !programmeDays(visit).includes(day)) return 'not-a-programme-day';
  if (day > today) return 'day-ahead';
  if (arrivedOn !== undefined && day < arrivedOn) return 'before-arrival';
  if (hadLeftBy(participant, day)) return 'left-before';
  const isSettled = courseEndedAt !== undefined && !participant.daysAttended.includes(day);
  return isSettled ? 'course-settled' : undefined;
};
