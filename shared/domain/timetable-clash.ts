/**
 * What cannot be held as it is planned: an instructor, a room or a cohort at two sessions at once,
 * people who would still be on their way, a room that is too small, a session outside its course.
 */
import type { Edition } from './edition.ts';
import type { Instructor, Scheduling } from './edition-scheduling.ts';
import { type Held, inTime, type Session, shareCohort } from './timetable.ts';

/** Two sessions at the same time; `what` names whom or what both need. */
interface Overlap {
  readonly code: 'instructor-busy' | 'room-taken' | 'cohort-busy' | 'participant-busy';
  readonly sessions: readonly [string, string];
  readonly what: string;
}

export type Clash =
  | Overlap
  /** The way from one session to the next is longer than the time between them. */
  | {
      readonly code: 'no-time-to-travel';
      readonly sessions: readonly [string, string];
      readonly what: string;
      readonly minutes: number;
      readonly needed: number;
    }
  /** A session alone is at fault; `what` names the room, instructor or cohort. */
  | {
      readonly code:
        | 'unknown-room'
        | 'unknown-instructor'
        | 'unknown-cohort'
        | 'unknown-participant'
        | 'room-too-small'
        | 'instructor-away'
        | 'outside-course'
        | 'same-id';
      readonly sessions: readonly [string];
      readonly what: string;
    };
export type ClashCode = Clash['code'];

/** What a plan is held against. */
export interface Setting extends Pick<Edition, 'tracks' | 'scheduling'> {
  /** The cohort of everyone who is asked to a session by name. */
  readonly cohorts?: ReadonlyMap<string, string>;
}

export const minutesBetween = (from: string, to: string): number =>
  (Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / 60_000;

const overlap = (a: Session, b: Session): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

interface Grounds {
  readonly venueOf: (room: string | undefined) => string | undefined;
  readonly seatsOf: (room: string) => number | undefined;
  readonly minutesFrom: (venue: string, other: string) => number;
  readonly instructors: ReadonlyMap<string, Instructor>;
  readonly cohorts: ReadonlyMap<string, string>;
}

const groundsOf = ({ scheduling, cohorts = new Map() }: Setting): Grounds => {
  const { venues = [], travel = [], travelMinutes = 0, instructors = [] } = scheduling ?? {};
  const rooms = new Map(
    venues.flatMap(({ id: venue, rooms: all }) =>
      all.map(({ id, seats }) => [id, { venue, seats }] as const),
    ),
  );
  const ways = new Map(
    travel.flatMap(({ between: [a, b], minutes }) => [
      [`${a} ${b}`, minutes],
      [`${b} ${a}`, minutes],
    ]),
  );
  return {
    venueOf: (room) => (room === undefined ? undefined : rooms.get(room)?.venue),
    seatsOf: (room) => rooms.get(room)?.seats,
    minutesFrom: (venue, other) =>
      venue === other ? 0 : (ways.get(`${venue} ${other}`) ?? travelMinutes),
    instructors: new Map(instructors.map((instructor) => [instructor.id, instructor])),
    cohorts,
  };
};

/** Who is asked to `a` by name and expected at `b`, by name or with a cohort. */
const namedAt = (a: Session, b: Session, cohorts: Grounds['cohorts']): string | undefined =>
  a.participants.find((person) => {
    const own = cohorts.get(person);
    const withCohort = own !== undefined && b.cohorts.some((cohort) => shareCohort(cohort, own));
    return withCohort || b.participants.includes(person);
  });

/** The people whom two sessions have in common, as the narrower of two cohorts. */
const cohortOfBoth = (a: Session, b: Session): string | undefined => {
  for (const one of a.cohorts) {
    const other = b.cohorts.find((cohort) => shareCohort(one, cohort));
    if (other !== undefined) return one.length > other.length ? one : other;
  }
  return undefined;
};

/** Who would have to be at both. */
const peopleOfBoth = (a: Session, b: Session, { cohorts }: Grounds) => ({
  instructor: a.instructors.find((one) => b.instructors.includes(one)),
  cohort: cohortOfBoth(a, b),
  participant: namedAt(a, b, cohorts) ?? namedAt(b, a, cohorts),
});

/** What two sessions do to each other; `a` begins first. */
const between = (a: Session, b: Session, grounds: Grounds): Clash[] => {
  const sessions = [a.id, b.id] as const;
  const { instructor, cohort, participant } = peopleOfBoth(a, b, grounds);
  if (overlap(a, b)) {
    const busy: readonly (readonly [Overlap['code'], string | undefined])[] = [
      ['instructor-busy', instructor],
      ['room-taken', a.room === b.room ? a.room : undefined],
      ['cohort-busy', cohort],
      ['participant-busy', participant],
    ];
    return busy.flatMap(([code, what]) => (what === undefined ? [] : [{ code, sessions, what }]));
  }
  const who = instructor ?? cohort ?? participant;
  const [from, to] = [grounds.venueOf(a.room), grounds.venueOf(b.room)];
  if (who === undefined || from === undefined || to === undefined) return [];
  const minutes = minutesBetween(a.endsAt, b.startsAt);
  const needed = grounds.minutesFrom(from, to);
  return minutes >= needed
    ? []
    : [{ code: 'no-time-to-travel', sessions, what: who, minutes, needed }];
};

const isKnownCohort = ({ tracks }: Setting, cohort: string): boolean => {
  const [track, section] = cohort.split('/');
  const found = tracks.find(({ id }) => id === track);
  return (
    found !== undefined &&
    (section === undefined || found.sections.some(({ id }) => id === section))
  );
};

/** The days on which the people of a cohort are together: online training, and their visit. */
export const courseDays = ({ tracks }: Setting, cohort: string) => {
  const [trackId, sectionId] = cohort.split('/');
  const track = tracks.find(({ id }) => id === trackId);
  const sections = (track?.sections ?? []).filter(
    ({ id }) => sectionId === undefined || id === sectionId,
  );
  return [track?.online?.period, ...sections.map(({ visit }) => visit)].flatMap(
    (period) => period ?? [],
  );
};

const alone = (session: Held, setting: Setting, grounds: Grounds): Clash[] => {
  const { id, startsAt, endsAt, room, capacity, instructors, cohorts } = session;
  const sessions = [id] as const;
  const seats = room === undefined ? undefined : grounds.seatsOf(room);
  const day = startsAt.slice(0, 10);
  const found: Clash[] = [];
  if (room !== undefined && grounds.venueOf(room) === undefined) {
    found.push({ code: 'unknown-room', sessions, what: room });
  }
  if (room !== undefined && seats !== undefined && capacity !== undefined && capacity > seats) {
    found.push({ code: 'room-too-small', sessions, what: room });
  }
  for (const instructor of instructors) {
    const known = grounds.instructors.get(instructor);
    if (known === undefined) found.push({ code: 'unknown-instructor', sessions, what: instructor });
    else if (known.available?.every(({ from, to }) => startsAt < from || endsAt > to)) {
      found.push({ code: 'instructor-away', sessions, what: instructor });
    }
  }
  for (const person of session.participants) {
    if (!grounds.cohorts.has(person)) {
      found.push({ code: 'unknown-participant', sessions, what: person });
    }
  }
  for (const cohort of cohorts) {
    if (!isKnownCohort(setting, cohort)) {
      found.push({ code: 'unknown-cohort', sessions, what: cohort });
    } else if (
      session.fixed !== true &&
      !courseDays(setting, cohort).some(({ from, to }) => from <= day && day <= to)
    ) {
      found.push({ code: 'outside-course', sessions, what: cohort });
    }
  }
  return found;
};

const longestWay = ({ travel = [], travelMinutes = 0 }: Partial<Scheduling> = {}): number =>
  Math.max(travelMinutes, ...travel.map(({ minutes }) => minutes));

/** The rules of a setting, for whoever holds single sessions against them. */
export interface ClashRules {
  /** What is wrong with a session by itself. */
  readonly alone: (session: Held) => readonly Clash[];
  /** What two sessions do to each other, in any order. */
  readonly between: (one: Session, other: Session) => readonly Clash[];
  /** Two sessions with more minutes than this between them do nothing to each other. */
  readonly margin: number;
}

export const clashRules = (setting: Setting): ClashRules => {
  const grounds = groundsOf(setting);
  return {
    alone: (session) => alone(session, setting, grounds),
    between: (one, other) =>
      one.startsAt <= other.startsAt ? between(one, other, grounds) : between(other, one, grounds),
    margin: longestWay(setting.scheduling),
  };
};

/**
 * Everything that is wrong with a plan, in the order of time. Sessions are compared with those
 * that begin before they end and the longest way is over, so a whole edition takes milliseconds.
 */
export const clashesIn = (setting: Setting, held: readonly Held[]): readonly Clash[] => {
  const rules = clashRules(setting);
  const sorted = inTime(held);
  const found: Clash[] = [];
  const seen = new Set<string>();
  for (const [at, session] of sorted.entries()) {
    if (seen.has(session.id)) {
      found.push({ code: 'same-id', sessions: [session.id], what: session.id });
    }
    seen.add(session.id);
    found.push(...rules.alone(session));
    for (const next of sorted.slice(at + 1)) {
      if (minutesBetween(session.endsAt, next.startsAt) > rules.margin) break;
      found.push(...rules.between(session, next));
    }
  }
  return found;
};
