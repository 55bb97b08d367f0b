/**
 * The attendance of one person, session by session: what counts, what was missed, what is still to
 * come. How much there is to attend is fixed by the edition before anyone begins; whatever happens
 * later only adds to what counts, so that nobody is worse off for an outage or an appeal.
 */
import type { OnlineStage, Seminar } from './edition.ts';
import { enoughOf, percentOf, seminarsFor } from './journey.ts';
import type { Participant } from './participant.ts';
import { endOfDay, type Instant, instantOf } from './time.ts';

export type Trainee = Pick<
  Participant,
  'section' | 'modulesDone' | 'seminarsAttended' | 'seminarMinutes' | 'appeals' | 'offer'
>;

/** What the attendance depends on beside the person. */
export interface LedgerRules {
  readonly zone: string;
  /** Seminars that count for all who were expected. */
  readonly excused: readonly string[];
}

export type SessionKind = 'module' | 'seminar';

/** Why a session counts, or why it does not. */
export type SessionState =
  | 'present'
  /** It counts for all who were expected. */
  | 'excused'
  /** It counts on an appeal. */
  | 'granted'
  | 'missed'
  /** A module that can still be done. */
  | 'to-do'
  /** A seminar that is still to come, or is being held. */
  | 'ahead'
  /** It is over, and who was there is not recorded yet. */
  | 'awaits-record'
  /** It was over before the person joined, and is not asked of them. */
  | 'before-joining';

export interface LedgerLine {
  readonly kind: SessionKind;
  readonly id: string;
  readonly state: SessionState;
  /** Minutes at the seminar, as the log has them. */
  readonly minutes?: number;
}

export interface Ledger {
  readonly lines: readonly LedgerLine[];
  readonly present: number;
  /** The denominator: all sessions that are asked of the person. */
  readonly expected: number;
  /** Percent with one decimal, rounded down. */
  readonly attendance: number;
  readonly needed: number;
  /** How many more are enough. */
  readonly missing: number;
  /** How many can still be added. */
  readonly open: number;
}

const isGranted = ({ appeals }: Trainee, kind: SessionKind, id: string): boolean =>
  appeals?.[`${kind}/${id}`]?.answer?.granted === true;

const recordedWithin = 86_400_000;

/** Whether a seminar was over before somebody joined, in an edition that does not ask for it then. */
const wasBeforeJoining = (
  { lateJoiners }: OnlineStage,
  { endsAt }: Seminar,
  { offer }: Trainee,
  zone: string,
): boolean =>
  lateJoiners === 'since-acceptance' &&
  offer?.answeredAt !== undefined &&
  instantOf(endsAt, zone) <= Date.parse(offer.answeredAt);

const seminarState = (
  online: OnlineStage,
  seminar: Seminar,
  person: Trainee,
  { zone, excused }: LedgerRules,
  now: Instant,
): SessionState => {
  const { id } = seminar;
  if (person.seminarsAttended.includes(id)) return 'present';
  if (wasBeforeJoining(online, seminar, person, zone)) return 'before-joining';
  if (isGranted(person, 'seminar', id)) return 'granted';
  if (excused.includes(id)) return 'excused';
  const endsAt = instantOf(seminar.endsAt, zone);
  if (now < endsAt) return 'ahead';
  const isRecorded = person.seminarMinutes?.[id] !== undefined;
  return isRecorded || now >= endsAt + recordedWithin ? 'missed' : 'awaits-record';
};

const moduleState = (id: string, person: Trainee, isOpen: boolean): SessionState => {
  if (person.modulesDone.includes(id)) return 'present';
  if (isGranted(person, 'module', id)) return 'granted';
  return isOpen ? 'to-do' : 'missed';
};

const counting: readonly SessionState[] = ['present', 'excused', 'granted'];
const stillOpen: readonly SessionState[] = ['to-do', 'ahead', 'awaits-record'];

/** Whether a session counts for the person. */
export const counts = ({ state }: Pick<LedgerLine, 'state'>): boolean => counting.includes(state);

/** The ledger of a person at a moment. */
export const ledgerOf = (
  online: OnlineStage,
  person: Trainee,
  rules: LedgerRules,
  now: Instant,
): Ledger => {
  const isOpen = now < endOfDay(online.period.to, rules.zone);
  const lines: LedgerLine[] = [
    ...online.modules.map(({ id }) => ({
      ...{ kind: 'module' as const, id },
      state: moduleState(id, person, isOpen),
    })),
    ...seminarsFor(online, person.section).map((seminar) => {
      const minutes = person.seminarMinutes?.[seminar.id];
      return {
        ...{ kind: 'seminar' as const, id: seminar.id },
        state: seminarState(online, seminar, person, rules, now),
        ...(minutes === undefined ? {} : { minutes }),
      };
    }),
  ];
  const asked = lines.filter(({ state }) => state !== 'before-joining');
  const present = asked.filter(counts).length;
  return {
    lines,
    present,
    expected: asked.length,
    attendance: percentOf(present, asked.length),
    needed: online.attendanceNeeded,
    missing: Math.max(0, enoughOf(asked.length, online.attendanceNeeded) - present),
    open: asked.filter(({ state }) => stillOpen.includes(state)).length,
  };
};

/** The attendance as it is decided on when the training is over. */
export const onlineAttendanceOf = (
  online: OnlineStage,
  person: Trainee,
  rules: LedgerRules,
): number => ledgerOf(online, person, rules, endOfDay(online.period.to, rules.zone)).attendance;

/**
 * Whether somebody is to be warned: something was missed, it can still be mended, and there is
 * nothing left to miss.
 */
export const isAtRisk = ({ lines, missing, open }: Ledger): boolean =>
  missing > 0 && open === missing && lines.some(({ state }) => state === 'missed');
