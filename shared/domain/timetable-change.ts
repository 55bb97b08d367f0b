/** What one timetable changes of another: for everyone, and for the people whose own day it is. */
import { isSameValue } from './canonical-json.ts';
import { type Attendee, type Held, inTime, isFor, type Session } from './timetable.ts';

/** What may be different about a session, as people would say it. */
export type ChangedPart = 'time' | 'place' | 'title' | 'instructors' | 'people' | 'language';

export type SessionChange =
  | { readonly kind: 'added'; readonly session: Session }
  | { readonly kind: 'cancelled'; readonly session: Session }
  | {
      readonly kind: 'changed';
      readonly session: Session;
      readonly before: Session;
      readonly parts: readonly ChangedPart[];
    };

const partsOf: Readonly<Record<ChangedPart, readonly (keyof Session)[]>> = {
  time: ['startsAt', 'endsAt'],
  place: ['room', 'link'],
  title: ['title', 'kind'],
  instructors: ['instructors'],
  people: ['cohorts', 'participants', 'capacity'],
  language: ['language'],
};

const parts = Object.keys(partsOf) as readonly ChangedPart[];

const differs = (before: Session, after: Session, part: ChangedPart): boolean =>
  partsOf[part].some((name) => !isSameValue(before[name], after[name]));

/** Every session that was added, cancelled or changed, in the order of time. */
export const changesBetween = (
  before: readonly Session[],
  after: readonly Session[],
): readonly SessionChange[] => {
  const old = new Map(before.map((session) => [session.id, session]));
  const left = new Set(after.map(({ id }) => id));
  const changes: SessionChange[] = [
    ...before
      .filter(({ id }) => !left.has(id))
      .map((session) => ({ kind: 'cancelled' as const, session })),
    ...after.flatMap((session): SessionChange[] => {
      const was = old.get(session.id);
      if (was === undefined) return [{ kind: 'added', session }];
      const changed = parts.filter((part) => differs(was, session, part));
      return changed.length === 0
        ? []
        : [{ kind: 'changed', session, before: was, parts: changed }];
    }),
  ];
  const byId = new Map(changes.map((change) => [change.session.id, change]));
  return inTime(changes.map(({ session }) => session)).flatMap(({ id }) => byId.get(id) ?? []);
};

/** What changes for one person: who else comes is no change of their day. */
export const changesFor = (
  attendee: Attendee,
  before: readonly Session[],
  after: readonly Session[],
): readonly SessionChange[] =>
  changesBetween(ownSessions(attendee, before), ownSessions(attendee, after)).flatMap(
    (change): SessionChange[] => {
      if (change.kind !== 'changed') return [change];
      const own = change.parts.filter((part) => part !== 'people');
      return own.length === 0 ? [] : [{ ...change, parts: own }];
    },
  );

/** The sessions of one person, earliest first. */
export const ownSessions = <S extends Session | Held>(
  attendee: Attendee,
  sessions: readonly S[],
): readonly S[] => inTime(sessions.filter((session) => isFor(session, attendee)));
