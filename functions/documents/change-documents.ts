import type { Envelope } from '../../events/envelope.ts';
import type { Application } from '../../shared/domain/application.ts';
import {
  type ApplicationDocuments,
  noDocuments,
} from '../../shared/domain/application-documents.ts';
import type { StoredDocuments } from './deps.ts';

/** The documents as they are to be, and what is then announced. */
export interface Change {
  readonly next: ApplicationDocuments;
  readonly event: Envelope;
}

/** Files of one application that arrive at the same moment pass one after another. */
const attempts = 40;

/**
 * Decides on the documents as they stand, and writes on the condition that they still do; decides
 * again when somebody else was first. Undefined when there is nothing (any more) to change.
 */
export const changeDocuments = async (
  { documents }: Pick<StoredDocuments, 'documents'>,
  { applicationId, edition }: Pick<Application, 'applicationId' | 'edition'>,
  decide: (standing: ApplicationDocuments) => Change | undefined,
): Promise<ApplicationDocuments | undefined> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const standing = (await documents.get(applicationId)) ?? noDocuments(applicationId, edition);
    const change = decide(standing);
    if (change === undefined) return undefined;
    if (await documents.replace(change.next, change.event)) return change.next;
  }
  throw new Error(`The documents of ${applicationId} change faster than they can be written`);
};
