import { CourseEnded } from '../../../events/course-ended.ts';
import { ParticipantAbsent } from '../../../events/participant-absent.ts';
import { ParticipantArrived } from '../../../events/participant-arrived.ts';
import { ParticipantDeparted } from '../../../events/participant-departed.ts';
import { ProvisionallyGraduated } from '../../../events/provisionally-graduated.ts';
import { VisaDecided } from '../../../events/visa-decided.ts';
import { VisitDayAttended } from '../../../events/visit-day-attended.ts';
import type { Participant } from '../../domain/participant.ts';
import { type Addition, eventOf, type Stamp, type Transition } from './change.ts';

/** Records that the visa was granted, once. */
export const recordVisaGranted = (participant: Participant, stamp: Stamp): Addition => ({
  name: 'record-visa-granted',
  from: ['invited'],
  set: { visa: 'granted' },
  once: 'visa',
  event: eventOf(VisaDecided, participant, stamp, { visa: 'granted' }),
});

/** Ends the journey of somebody whose visa was refused; what was completed online is kept. */
export const recordVisaRefused = (participant: Participant, stamp: Stamp): Transition => ({
  name: 'record-visa-refused',
  from: ['invited'],
  to: 'visa-refused',
  set: { visa: 'refused' },
  event: eventOf(VisaDecided, participant, stamp, { visa: 'refused' }),
});

/** Records the arrival on a day (YYYY-MM-DD); the course ends at a moment (ISO 8601 UTC). */
export const arrive = (
  participant: Participant,
  stamp: Stamp,
  { on, courseEndsAt }: { readonly on: string; readonly courseEndsAt: string },
): Transition => ({
  name: 'arrive',
  from: ['invited'],
  to: 'in-korea',
  set: { arrivedOn: on },
  due: courseEndsAt,
  event: eventOf(ParticipantArrived, participant, stamp, { on }),
});

/** Ends the journey of somebody who was invited and did not come. */
export const markNoShow = (
  participant: Participant,
  stamp: Stamp,
  nominator: { readonly officeId?: string } = {},
): Transition => ({
  name: 'mark-no-show',
  from: ['invited'],
  to: 'no-show',
  event: eventOf(ParticipantAbsent, participant, stamp, { because: 'no-show', ...nominator }),
});

/**
 * Records that somebody left on a day (YYYY-MM-DD), as they were read; another day corrects it. The
 * journey waits for the course's last day all the same, which decides on the certificate.
 */
export const depart = (
  participant: Participant,
  stamp: Stamp,
  departure: { readonly on: string; readonly attendance: number; readonly officeId?: string },
): Addition => ({
  name: 'depart',
  from: ['in-korea'],
  set: { departedOn: departure.on },
  onlyIf: { version: participant.version },
  event: eventOf(ParticipantDeparted, participant, stamp, { ...departure }),
});

/** Records presence on a day of the course (YYYY-MM-DD), once. */
export const attendDay = (participant: Participant, stamp: Stamp, day: string): Addition => ({
  name: 'attend-day',
  from: ['in-korea'],
  adds: { to: 'daysAttended', value: day },
  event: eventOf(VisitDayAttended, participant, stamp, { day }),
});

/** Walks at the ceremony of CPI Day, once; the certificate waits for the course's last day. */
export const provisionalGraduate = (participant: Participant, stamp: Stamp): Addition => ({
  name: 'provisional-graduate',
  from: ['in-korea'],
  set: { provisionalGraduate: true },
  once: 'provisionalGraduate',
  event: eventOf(ProvisionallyGraduated, participant, stamp, {}),
});

/**
 * Settles the attendance in the host country after the last day, once, as it was worked out from
 * the participant as read: `changed` when a day was added since, `not-due` while the course runs.
 */
export const endCourse = (
  participant: Participant,
  stamp: Stamp,
  attendance: number,
): Addition => ({
  name: 'end-course',
  from: ['in-korea'],
  set: { visitAttendance: attendance, courseEndedAt: stamp.at },
  once: 'courseEndedAt',
  due: null,
  onlyIf: { version: participant.version, dueUntil: stamp.at },
  event: eventOf(CourseEnded, participant, stamp, { attendance }),
});
