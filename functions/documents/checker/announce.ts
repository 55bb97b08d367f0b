import { DocumentAccepted } from '../../../events/document-accepted.ts';
import { DocumentReceived } from '../../../events/document-received.ts';
import { DocumentRefused } from '../../../events/document-refused.ts';
import type { Envelope } from '../../../events/envelope.ts';
import { type ApplicationDocuments, fileOf } from '../../../shared/domain/application-documents.ts';
import { eventOf } from '../../../shared/store/transitions/change.ts';
import type { OpenedDocuments } from '../open-documents.ts';
import type { CheckerDeps } from './deps.ts';

/** The event of what has just become of a file. */
export const announce = (
  { ids }: Pick<CheckerDeps, 'ids'>,
  { application }: OpenedDocuments,
  documents: ApplicationDocuments,
  fileId: string,
  at: string,
): Envelope => {
  const file = fileOf(documents, fileId);
  if (file === undefined) throw new Error(`There is no file ${fileId} to announce`);
  const stamp = { eventId: ids.newId(), at };
  const facts = { track: application.track, document: file.document, fileId };
  switch (file.state) {
    case 'checking':
      return eventOf(DocumentReceived, application, stamp, facts);
    case 'refused': {
      const sentBy = file.redacts === undefined ? 'applicant' : 'office';
      const reason = file.reason ?? 'uncheckable';
      return eventOf(DocumentRefused, application, stamp, { ...facts, reason, sentBy });
    }
    default:
      return eventOf(DocumentAccepted, application, stamp, facts);
  }
};
