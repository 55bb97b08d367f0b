import type { Envelope } from '../../../events/envelope.ts';
import type { ApplicationDocuments } from '../../../shared/domain/application-documents.ts';
import type { ApplicationDocumentsRepository } from '../../../shared/store/application-documents-repository.ts';

/** The documents in memory; `events` holds what was announced, in order. */
export const inMemoryApplicationDocumentsRepository = (): ApplicationDocumentsRepository & {
  readonly events: Envelope[];
} => {
  const stored = new Map<string, ApplicationDocuments>();
  const events: Envelope[] = [];
  return {
    events,
    get: async (applicationId) => structuredClone(stored.get(applicationId)),
    replace: async (next, event) => {
      const present = stored.get(next.applicationId)?.version ?? 0;
      if (present !== next.version - 1) return false;
      stored.set(next.applicationId, structuredClone(next));
      events.push(event);
      return true;
    },
  };
};
