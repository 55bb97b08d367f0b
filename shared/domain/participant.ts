import type { CalledOff } from './calling-off.ts';
import type { DatesToConfirm } from './moved-dates.ts';
import type { ParticipantStage } from './stages.ts';
import type { TravelProgress } from './travel.ts';

/** What a participant asked of the office: that a session counts although it was missed. */
export interface AttendanceAppeal {
  readonly text: string;
  readonly madeAt: string;
  /** The office’s answer, once. */
  readonly answer?: {
    readonly granted: boolean;
    readonly at: string;
    /** What the person is told of it. */
    readonly reason: string;
  };
}

/**
 * A person who was allocated a place, from the offer to the alumni: the state that the durable
 * journey moves and that everyone sees. Moments are ISO 8601 UTC. The id of the application is
 * the id of the dossier and stays with the person through the edition.
 */
export interface Participant {
  readonly applicationId: string;
  readonly edition: string;
  readonly track: string;
  readonly section: string;
  readonly reference: string;
  readonly name: string;
  /** ISO 3166 code of the country that the person applied for. */
  readonly country: string;
  readonly email: string;
  readonly locale: 'en' | 'ko';
  readonly stage: ParticipantStage;
  /** Counts up with every change; writers state the version that they read. */
  readonly version: number;
  readonly offer?: { readonly expiresAt: string; readonly answeredAt?: string };
  readonly modulesDone: readonly string[];
  readonly seminarsAttended: readonly string[];
  /** Minutes at each seminar whose log was taken over; 0 for somebody who was not there. */
  readonly seminarMinutes?: Readonly<Record<string, number>>;
  /** When the person was told that nothing more may be missed. */
  readonly attendanceWarnedAt?: string;
  /** Until when somebody whose attendance was not enough can ask for a session to be counted. */
  readonly appealsUntil?: string;
  /** What the person asked to be counted, by session. */
  readonly appeals?: Readonly<Record<string, AttendanceAppeal>>;
  /** Online attendance in percent with one decimal, decided when online training ended. */
  readonly onlineAttendance?: number;
  readonly proposal?: {
    readonly version: number;
    /** 0 for the first submission. */
    readonly round: number;
    readonly dueAt: string;
    readonly submittedAt?: string;
    readonly decision?: 'approve' | 'revise' | 'reject';
    /** Weighted score out of 100 of the version decided on. */
    readonly score?: number;
    readonly outstanding?: boolean;
    /** Place in the order of the forum's presentations of the track, from 1. */
    readonly slot?: number;
    readonly title?: string;
  };
  /** Days in the host country that moved after the person had promised to come. */
  readonly datesToConfirm?: DatesToConfirm;
  /** Version of the edition whose moved dates the person was last told of. */
  readonly datesToldOf?: number;
  /** Letters issued: kind → storage key. */
  readonly letters: Readonly<Partial<Record<'conditional' | 'final', string>>>;
  readonly invitedAt?: string;
  readonly visa?: 'granted' | 'refused';
  /** How far the person is with what the journey needs; what it is lies beside it. */
  readonly travel?: TravelProgress;
  /** What was called off once the person was known not to travel. */
  readonly calledOff?: CalledOff;
  readonly arrivedOn?: string;
  /** Left on this day, before the course ended. */
  readonly departedOn?: string;
  /** Days in the host country on which the person was present. */
  readonly daysAttended: readonly string[];
  readonly visitAttendance?: number;
  /** Walked at the ceremony of CPI Day; the certificate waits for the course's last day. */
  readonly provisionalGraduate?: boolean;
  readonly certificate?: {
    readonly code: string;
    readonly issuedAt: string;
    /** Since when it is not valid any more. */
    readonly revokedAt?: string;
  };
  /** The one next deadline of the journey; whoever passes it is moved by the deadline sweep. */
  readonly dueAt?: string;
  /** When the last day of the course was over and the attendance in Korea was settled. */
  readonly courseEndedAt?: string;
  /** When a place that this person no longer needs was freed for the next one. */
  readonly placeReleasedAt?: string;
  readonly alumnusSince?: string;
  /** Questionnaires that the person has answered; what they said is kept without them. */
  readonly evaluated?: readonly string[];
  /** Set when the journey stopped on a fault: staff look at it under this code. */
  readonly attention?: { readonly code: string; readonly since: string };
}
