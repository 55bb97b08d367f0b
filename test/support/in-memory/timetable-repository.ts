import type { Envelope } from '../../../events/envelope.ts';
import type { Session } from '../../../shared/domain/timetable.ts';
import {
  emptyTimetable,
  type Publication,
  type Timetable,
} from '../../../shared/domain/timetable-record.ts';
import type { SessionRevision } from '../../../shared/domain/timetable-revision.ts';
import type { TimetableRepository } from '../../../shared/store/timetable-repository.ts';

export interface InMemoryTimetables extends TimetableRepository {
  readonly events: readonly Envelope[];
}

interface Published {
  readonly publication: Publication;
  readonly sessions: readonly Session[];
  readonly revisions: readonly SessionRevision[];
}

/** Timetables in memory, with the same outcomes as the table's. */
export const inMemoryTimetableRepository = (): InMemoryTimetables => {
  const drafts = new Map<string, Timetable>();
  const published = new Map<string, readonly Published[]>();
  const events: Envelope[] = [];

  const get = async (edition: string) => drafts.get(edition) ?? emptyTimetable(edition);
  const replaceNow = (next: Timetable): boolean => {
    const stands = drafts.get(next.edition)?.version ?? 0;
    if (stands !== next.version - 1) return false;
    drafts.set(next.edition, next);
    return true;
  };
  const of = (edition: string) => published.get(edition) ?? [];

  return {
    events,
    get,
    replace: async (next) => replaceNow(next),
    publish: async (next, revisions, event) => {
      if (!replaceNow(next)) return false;
      const { edition, sessions, published: publication } = next;
      published.set(edition, [...of(edition), { publication, sessions, revisions }]);
      events.push(event);
      return true;
    },
    publishedAs: async (edition, number) =>
      of(edition).find(({ publication }) => publication.number === number)?.sessions,
    current: async (edition) => {
      const { publication, sessions = [] } = of(edition).at(-1) ?? {};
      return { sessions, ...(publication === undefined ? {} : { publication }) };
    },
    revisions: async (edition) => of(edition).at(-1)?.revisions ?? [],
    publications: async (edition) =>
      of(edition)
        .map(({ publication }) => publication)
        .reverse(),
  };
};
