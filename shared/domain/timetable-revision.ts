/**
 * How often each session has changed since it was first published, and for whom it was meant
 * before: what a calendar has to know so that it moves, cancels and never doubles an entry.
 */
import { isSameValue } from './canonical-json.ts';
import { type Attendee, type Held, inTime, isFor } from './timetable.ts';

/** For whom a session is. */
type Audience = Pick<Held, 'cohorts' | 'participants'>;

export interface SessionRevision {
  readonly session: Held;
  /** 0 when it is new; rises with every change, and so never falls back. */
  readonly sequence: number;
  /** When it last changed; ISO 8601 UTC. */
  readonly changedAt: string;
  /** It was published and is not held any more; `session` is how it stood last. */
  readonly cancelled: boolean;
  /** Whoever was asked at any time, so that it can be called off for those who no longer are. */
  readonly everFor: Audience;
}

/** A session as one person's calendar has it. */
export interface CalendarSession
  extends Pick<SessionRevision, 'session' | 'sequence' | 'changedAt' | 'cancelled'> {}

const joined = (one: readonly string[], other: readonly string[]): string[] => [
  ...new Set([...one, ...other]),
];

const revisionOf = (
  before: SessionRevision | undefined,
  session: Held,
  at: string,
): SessionRevision => {
  const { cohorts, participants } = session;
  if (before === undefined) {
    const everFor = { cohorts, participants };
    return { session, sequence: 0, changedAt: at, cancelled: false, everFor };
  }
  const same = !before.cancelled && isSameValue(before.session, session);
  if (same) return before;
  return {
    session,
    sequence: before.sequence + 1,
    changedAt: at,
    cancelled: false,
    everFor: {
      cohorts: joined(before.everFor.cohorts, cohorts),
      participants: joined(before.everFor.participants, participants),
    },
  };
};

const calledOff = (before: SessionRevision, at: string): SessionRevision =>
  before.cancelled
    ? before
    : { ...before, sequence: before.sequence + 1, changedAt: at, cancelled: true };

/**
 * The revisions after a timetable has become another one. A session that is left out stays, called
 * off; one that comes back goes on counting.
 */
export const revise = (
  before: readonly SessionRevision[],
  held: readonly Held[],
  at: string,
): readonly SessionRevision[] => {
  const known = new Map(before.map((revision) => [revision.session.id, revision]));
  const here = new Set(held.map(({ id }) => id));
  return [
    ...held.map((session) => revisionOf(known.get(session.id), session, at)),
    ...before.filter(({ session }) => !here.has(session.id)).map((one) => calledOff(one, at)),
  ];
};

/** The part of a timetable that meets `asks`; what once did and no longer does is called off. */
const calendarWhere = (
  revisions: readonly SessionRevision[],
  asks: (audience: Audience) => boolean,
): readonly CalendarSession[] => {
  const mine = revisions.filter(({ everFor }) => asks(everFor));
  const byId = new Map(mine.map((revision) => [revision.session.id, revision]));
  return inTime(mine.map(({ session }) => session)).flatMap(({ id }) => {
    const revision = byId.get(id);
    if (revision === undefined) return [];
    const { session, sequence, changedAt, cancelled } = revision;
    return [{ session, sequence, changedAt, cancelled: cancelled || !asks(session) }];
  });
};

/** The calendar of one person; everything in it is called off once they take part no longer. */
export const calendarOf = (
  revisions: readonly SessionRevision[],
  attendee: Attendee,
  takesPart: boolean,
): readonly CalendarSession[] =>
  calendarWhere(revisions, (audience) => isFor(audience, attendee)).map((entry) =>
    takesPart ? entry : { ...entry, cancelled: true },
  );

/** The calendar of a section, for its partner: what is for the section or for its whole track. */
export const sectionCalendarOf = (
  revisions: readonly SessionRevision[],
  { track, section }: { readonly track: string; readonly section: string },
): readonly CalendarSession[] =>
  calendarWhere(revisions, ({ cohorts }) =>
    isFor({ cohorts, participants: [] }, { applicationId: '', track, section }),
  );
