import type { Edition } from '../../../shared/domain/edition.ts';
import { summaryOf } from '../../../shared/domain/edition-summary.ts';
import {
  type EditionRecord,
  type EditionRepository,
  hashOfEdition,
} from '../../../shared/store/edition-repository.ts';

/** Editions in memory, with the same outcomes as the table's. */
export const inMemoryEditionRepository = (...applied: readonly Edition[]): EditionRepository => {
  const records = new Map<string, EditionRecord>(
    applied.map((edition) => [
      edition.edition,
      { edition, version: 1, appliedAt: '2023-01-02T00:00:00.000Z', hash: hashOfEdition(edition) },
    ]),
  );
  return {
    get: async (edition) => records.get(edition),
    list: async () =>
      [...records.values()]
        .map(({ edition }) => summaryOf(edition))
        .sort((a, b) => (a.edition < b.edition ? 1 : -1)),
    apply: async (edition, { appliedAt, ifVersion }) => {
      const hash = hashOfEdition(edition);
      const present = records.get(edition.edition);
      if (present?.hash === hash) return 'unchanged';
      if (ifVersion !== undefined && ifVersion !== (present?.version ?? 0)) return 'conflict';
      const version = (present?.version ?? 0) + 1;
      records.set(edition.edition, { edition, version, appliedAt, hash });
      return 'applied';
    },
  };
};
