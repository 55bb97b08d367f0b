import type { Envelope } from '../../../events/envelope.ts';
import type { AttendeeMatches } from '../../../shared/domain/attendee-match.ts';
import { noExcuses, type SeminarExcuses } from '../../../shared/domain/seminar-excuse.ts';
import type { SeminarLog } from '../../../shared/domain/seminar-log.ts';
import type { SeminarRepository } from '../../../shared/store/seminar-repository.ts';

export interface InMemorySeminars extends SeminarRepository {
  /** Events in the order of their writes. */
  readonly events: readonly Envelope[];
}

/** Seminars in memory, with the same outcomes as the table's. */
export const inMemorySeminarRepository = (): InMemorySeminars => {
  const logs = new Map<string, SeminarLog>();
  const matches = new Map<string, AttendeeMatches>();
  const excuses = new Map<string, SeminarExcuses>();
  const events: Envelope[] = [];

  const replace = <T extends { readonly version: number }>(
    held: Map<string, T>,
    key: string,
    next: T,
    event: Envelope | undefined,
  ): boolean => {
    if ((held.get(key)?.version ?? 0) !== next.version - 1) return false;
    held.set(key, next);
    if (event !== undefined) events.push(event);
    return true;
  };

  return {
    events,
    log: async (edition, seminar) => logs.get(`${edition}#${seminar}`),
    logs: async (edition) =>
      [...logs.values()]
        .filter((log) => log.edition === edition)
        .toSorted((a, b) => (a.seminar < b.seminar ? -1 : 1)),
    replaceLog: async (next, event) =>
      replace(logs, `${next.edition}#${next.seminar}`, next, event),
    matches: async (edition) => matches.get(edition) ?? { edition, matches: {}, version: 0 },
    replaceMatches: async (next, event) => replace(matches, next.edition, next, event),
    excuses: async (edition) => excuses.get(edition) ?? noExcuses(edition),
    replaceExcuses: async (next, event) => replace(excuses, next.edition, next, event),
  };
};
