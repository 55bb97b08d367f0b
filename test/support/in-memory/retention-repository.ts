import type { RetentionKind, RetentionProof } from '../../../shared/domain/retention.ts';
import type { ApplicationDocumentsRepository } from '../../../shared/store/application-documents-repository.ts';
import type { RetentionRepository } from '../../../shared/store/retention-repository.ts';
import type { TravelRepository } from '../../../shared/store/travel-repository.ts';
import { eventOf } from '../application.ts';

/** The record of retention in memory, over the data that it deletes. */
export const inMemoryRetentionRepository = (
  travels: TravelRepository,
  documents: Pick<ApplicationDocumentsRepository, 'replace'>,
): RetentionRepository => {
  const records = new Map<string, RetentionProof>();
  const of = (edition: string, kind: RetentionKind): RetentionProof =>
    records.get(`${edition}#${kind}`) ?? { edition, kind, people: 0, files: 0 };
  const count = (edition: string, kind: RetentionKind, files: number): void => {
    const { sweptAt: _sweptAt, ...one } = of(edition, kind);
    const counted = { ...one, people: one.people + 1, files: one.files + files };
    records.set(`${edition}#${kind}`, counted);
  };
  return {
    proofs: async (edition) =>
      [...records.values()]
        .filter((one) => one.edition === edition)
        .sort((a, b) => (a.kind < b.kind ? -1 : 1)),
    forgetTravel: async (next, change, kind) => {
      const isSaved = await travels.save(next, change);
      if (isSaved) count(next.edition, kind, 0);
      return isSaved;
    },
    forgetDocuments: async (next, files) => {
      const isSaved = await documents.replace(next, eventOf(next.applicationId));
      if (isSaved) count(next.edition, 'documents', files);
      return isSaved;
    },
    close: async (edition, kind, { day, sweptAt }) => {
      records.set(`${edition}#${kind}`, { ...of(edition, kind), day, sweptAt });
    },
  };
};
