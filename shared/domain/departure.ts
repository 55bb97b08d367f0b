/** Leaving before the course ends: what it means for attendance and certificate. */
import type { Period } from './edition-values.ts';
import { programmeDays, visitAttendanceOf } from './journey.ts';
import type { Participant } from './participant.ts';

export const departureReasons = ['illness', 'family', 'work', 'other'] as const;

export interface DepartureOutcome {
  /** The most attendance that can be reached still, in percent. */
  readonly attendance: number;
  /** Whether that is enough; the decision itself is made after the course's last day. */
  readonly certificate: 'possible' | 'out-of-reach';
}

/**
 * What follows from leaving on a day: days behind it cannot be attended, days before today that
 * were not recorded are missed. The programme's own share decides, as for everybody else.
 */
export const departureOutcome = (
  visit: Period,
  { daysAttended }: Pick<Participant, 'daysAttended'>,
  { on, today, needed }: { readonly on: string; readonly today: string; readonly needed: number },
): DepartureOutcome => {
  const open = programmeDays(visit).filter((day) => day >= today && day <= on);
  const attended = daysAttended.filter((day) => day <= on);
  const attendance = visitAttendanceOf(visit, {
    daysAttended: [...new Set([...attended, ...open])],
  });
  return { attendance, certificate: attendance >= needed ? 'possible' : 'out-of-reach' };
};

/** Whether somebody had left before a day. */
export const hadLeftBy = ({ departedOn }: Pick<Participant, 'departedOn'>, day: string): boolean =>
  departedOn !== undefined && departedOn < day;
