import type { Envelope } from '../../../events/envelope.ts';
import {
  type Duplicate,
  duplicateIdOf,
  inKindOrder,
  pairOf,
} from '../../../shared/domain/duplicate.ts';
import type { PersonKey } from '../../../shared/domain/identity.ts';
import type { PastParticipation } from '../../../shared/domain/past-participation.ts';
import type { DuplicateRepository } from '../../../shared/store/duplicate-repository.ts';
import { keysBesides, type PersonRepository } from '../../../shared/store/person-repository.ts';
import type { InMemoryApplications } from './application-repository.ts';

export interface InMemoryPeople extends PersonRepository {
  /** Events in the order of their writes. */
  readonly events: readonly Envelope[];
}

/** People in memory, with the same outcomes as the table's. */
export const inMemoryPersonRepository = (): InMemoryPeople => {
  const past = new Map<string, PastParticipation & { readonly code: string }>();
  const events: Envelope[] = [];
  const keysOf = new Map<string, readonly PersonKey[]>();
  const noted = new Map<string, Set<string>>();
  const under = (edition: string, code: string) => `${edition}#${code}`;
  return {
    events,
    remember: async (keys, participation, event) => {
      for (const { code } of keys) {
        past.set(`${code}#${participation.year}`, { code, ...participation });
      }
      if (event !== undefined) events.push(event);
    },
    pastOf: async (keys) =>
      keys
        .flatMap(({ code }) => [...past.values()].filter((one) => one.code === code))
        .map(({ year, outcome }) => ({ year, outcome }))
        .sort((a, b) => (a.year < b.year ? -1 : 1)),
    keysOf: async (applicationId) => keysOf.get(applicationId) ?? [],
    note: async ({ edition, applicationId }, keys) => {
      for (const { code } of keysBesides(keysOf.get(applicationId) ?? [], keys)) {
        noted.get(under(edition, code))?.delete(applicationId);
      }
      keysOf.set(applicationId, keys);
      return keys.map((key) => {
        const found = noted.get(under(edition, key.code)) ?? new Set();
        noted.set(under(edition, key.code), found.add(applicationId));
        return { ...key, applicationIds: [...found].sort() };
      });
    },
  };
};

export interface InMemoryDuplicates extends DuplicateRepository {
  /** Events in the order of their writes. */
  readonly events: readonly Envelope[];
}

/** Pairs in memory, with the same outcomes as the table's. */
export const inMemoryDuplicateRepository = (
  applications: Pick<InMemoryApplications, 'get' | 'write'>,
): InMemoryDuplicates => {
  const pairs = new Map<string, Duplicate>();
  const events: Envelope[] = [];
  const nameOf = (edition: string, duplicateId: string) => `${edition}#${duplicateId}`;
  const isAsRead = ({ edition, duplicateId, version }: Duplicate): boolean =>
    pairs.get(nameOf(edition, duplicateId))?.version === version - 1;
  const put = (next: Duplicate): void => {
    pairs.set(nameOf(next.edition, next.duplicateId), next);
  };
  return {
    events,
    flag: async ({ edition, applicationIds: [one, other], same }, at) => {
      const applicationIds = pairOf(one, other);
      const duplicateId = duplicateIdOf(applicationIds);
      const before = pairs.get(nameOf(edition, duplicateId));
      if (before?.same.includes(same)) return;
      put({
        ...{ edition, duplicateId, applicationIds, noticedAt: at },
        ...before,
        same: inKindOrder([...(before?.same ?? []), same]),
        version: (before?.version ?? 0) + 1,
      });
    },
    get: async (edition, duplicateId) => pairs.get(nameOf(edition, duplicateId)),
    list: async (edition) =>
      [...pairs.values()]
        .filter((pair) => pair.edition === edition)
        .sort((a, b) => (a.duplicateId < b.duplicateId ? -1 : 1)),
    replace: async (next, event) => {
      if (!isAsRead(next)) return false;
      put(next);
      events.push(event);
      return true;
    },
    settle: async (next, application, event) => {
      const stands = await applications.get(application.applicationId);
      if (!isAsRead(next) || stands?.version !== application.version - 1) return false;
      put(next);
      applications.write(application, event);
      return true;
    },
  };
};
