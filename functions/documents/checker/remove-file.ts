import type { DocumentRemoved } from '../../../events/document-removed.ts';
import type { EventOutcome } from '../../../shared/runtime/event-handler.ts';
import { clearRemoved } from './clear-removed.ts';
import type { CheckerDeps } from './deps.ts';

/** Deletes what its sender has taken out, and what was redacted from it. */
export const removeFile =
  (deps: CheckerDeps) =>
  async ({ subject }: DocumentRemoved): Promise<EventOutcome> => {
    const documents = await deps.documents.get(subject);
    if (documents === undefined) return 'absent';
    await clearRemoved(deps, documents);
    return 'removed';
  };
