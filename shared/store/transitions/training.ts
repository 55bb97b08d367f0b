import { AttendanceAppealAnswered } from '../../../events/attendance-appeal-answered.ts';
import { AttendanceAppealed } from '../../../events/attendance-appealed.ts';
import { AttendanceAtRisk } from '../../../events/attendance-at-risk.ts';
import { AttendanceFellShort } from '../../../events/attendance-fell-short.ts';
import { ModuleCompleted } from '../../../events/module-completed.ts';
import { OnlineTrainingEnded } from '../../../events/online-training-ended.ts';
import { OnlineTrainingOpened } from '../../../events/online-training-opened.ts';
import { SeminarAttended } from '../../../events/seminar-attended.ts';
import type { AttendanceAppeal, Participant } from '../../domain/participant.ts';
import { type Addition, eventOf, type Stamp, type Transition } from './change.ts';

/** Opens online training, which ends at a moment (ISO 8601 UTC). */
export const openTraining = (
  participant: Participant,
  stamp: Stamp,
  endsAt: string,
): Transition => ({
  name: 'open-training',
  from: ['accepted'],
  to: 'in-online-training',
  due: endsAt,
  event: eventOf(OnlineTrainingOpened, participant, stamp, {}),
});

/**
 * Closes online training on the attendance that was worked out from the participant as read:
 * `changed` when something was added since, `not-due` while the training still runs.
 */
export const endTraining = (
  participant: Participant,
  stamp: Stamp,
  outcome: { readonly attendance: number; readonly passed: boolean },
): Transition => ({
  name: 'end-training',
  from: ['in-online-training'],
  to: outcome.passed ? 'trained-online' : 'online-incomplete',
  set: { onlineAttendance: outcome.attendance },
  onlyIf: { version: participant.version, dueUntil: stamp.at },
  event: eventOf(OnlineTrainingEnded, participant, stamp, { ...outcome }),
});

/** Records a completed module, once, while online training runs. */
export const completeModule = (
  participant: Participant,
  stamp: Stamp,
  module: string,
): Addition => ({
  name: 'complete-module',
  from: ['in-online-training'],
  adds: { to: 'modulesDone', value: module },
  event: eventOf(ModuleCompleted, participant, stamp, { module }),
});

/** Records presence at a seminar, once. Presence is entered while online training runs. */
export const attendSeminar = (
  participant: Participant,
  stamp: Stamp,
  seminar: string,
): Addition => ({
  name: 'attend-seminar',
  from: ['in-online-training'],
  adds: { to: 'seminarsAttended', value: seminar },
  event: eventOf(SeminarAttended, participant, stamp, { seminar }),
});

/** What the log of a seminar says of a person. */
export interface SeminarNote {
  readonly seminar: string;
  readonly minutes: number;
  /** Whether they were there long enough. */
  readonly counts: boolean;
  /** Whether the person is to be told that nothing more may be missed. */
  readonly warns: boolean;
}

/** Records how long a person was at a seminar; it counts once, and the person is warned once. */
export const noteSeminar = (
  participant: Participant,
  stamp: Stamp,
  { seminar, minutes, counts, warns }: SeminarNote,
): Addition => {
  const isNew = counts && !participant.seminarsAttended.includes(seminar);
  return {
    name: 'note-seminar',
    from: ['in-online-training'],
    set: {
      seminarMinutes: { ...participant.seminarMinutes, [seminar]: minutes },
      ...(warns ? { attendanceWarnedAt: stamp.at } : {}),
    },
    onlyIf: { version: participant.version },
    ...(isNew
      ? {
          adds: { to: 'seminarsAttended' as const, value: seminar },
          event: eventOf(SeminarAttended, participant, stamp, { seminar }),
        }
      : {}),
    ...(warns ? { event: eventOf(AttendanceAtRisk, participant, stamp, { seminar }) } : {}),
  };
};

/** The training is over and not enough was attended: the person is told until when they can say why. */
export const openAppealWindow = (
  participant: Participant,
  stamp: Stamp,
  { attendance, until }: { readonly attendance: number; readonly until: string },
): Addition => ({
  name: 'open-appeal-window',
  from: ['in-online-training'],
  set: { appealsUntil: until },
  once: 'appealsUntil',
  onlyIf: { version: participant.version, dueUntil: stamp.at },
  due: until,
  event: eventOf(AttendanceFellShort, participant, stamp, { attendance, until }),
});

/** Asks for a session to be counted, once for each. */
export const appealAttendance = (
  participant: Participant,
  stamp: Stamp,
  { session, text }: { readonly session: string; readonly text: string },
): Addition => ({
  name: 'appeal-attendance',
  from: ['in-online-training'],
  set: { appeals: { ...participant.appeals, [session]: { text, madeAt: stamp.at } } },
  onlyIf: { version: participant.version },
  event: eventOf(AttendanceAppealed, participant, stamp, { session }),
});

/** The office’s answer, once; after the training the next sweep draws its consequence. */
export const answerAppeal = (
  participant: Participant,
  stamp: Stamp,
  answer: {
    readonly session: string;
    readonly appeal: AttendanceAppeal;
    readonly granted: boolean;
    readonly reason: string;
    readonly settles: boolean;
  },
): Addition => {
  const { session, appeal, granted, reason, settles } = answer;
  const answered = { ...appeal, answer: { granted, reason, at: stamp.at } };
  return {
    name: 'answer-appeal',
    from: ['in-online-training'],
    set: { appeals: { ...participant.appeals, [session]: answered } },
    onlyIf: { version: participant.version },
    ...(settles ? { due: stamp.at } : {}),
    event: eventOf(AttendanceAppealAnswered, participant, stamp, { session, granted }),
  };
};
