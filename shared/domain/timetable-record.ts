import type { Session } from './timetable.ts';

/** What was published, by its number; it never changes. */
export interface Publication {
  /** From 1. */
  readonly number: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** The user pool's id of who published it. */
  readonly by: string;
  /** What the office says about it, for those whose day changes. */
  readonly note?: string;
}

/** The timetable of an edition as it is being written, and the last one that was published. */
export interface Timetable {
  readonly edition: string;
  /** 0 before the first session; counts up with every change of the draft. */
  readonly version: number;
  readonly sessions: readonly Session[];
  readonly published?: Publication;
}

export const emptyTimetable = (edition: string): Timetable => ({
  edition,
  version: 0,
  sessions: [],
});

/** The draft with one session put in or put in place of the one of its id. */
export const withSession = (timetable: Timetable, session: Session): Timetable => ({
  ...timetable,
  version: timetable.version + 1,
  sessions: [...timetable.sessions.filter(({ id }) => id !== session.id), session],
});

/** The draft without a session. */
export const withoutSession = (timetable: Timetable, id: string): Timetable => ({
  ...timetable,
  version: timetable.version + 1,
  sessions: timetable.sessions.filter((session) => session.id !== id),
});

/** The draft with these sessions and no other. */
export const withSessions = (timetable: Timetable, sessions: readonly Session[]): Timetable => ({
  ...timetable,
  version: timetable.version + 1,
  sessions,
});

/** The draft with these sessions beside its others, or in place of those of their ids. */
export const withEachOf = (timetable: Timetable, sessions: readonly Session[]): Timetable => {
  const ids = new Set(sessions.map(({ id }) => id));
  const others = timetable.sessions.filter(({ id }) => !ids.has(id));
  return withSessions(timetable, [...others, ...sessions]);
};

/** The draft, published as it stands. */
export const published = (
  timetable: Timetable,
  publication: Omit<Publication, 'number'>,
): Timetable & { readonly published: Publication } => ({
  ...timetable,
  version: timetable.version + 1,
  published: { ...publication, number: (timetable.published?.number ?? 0) + 1 },
});
