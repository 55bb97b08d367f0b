import type { ApplicationDocuments } from '../../../shared/domain/application-documents.ts';
import { cleanKey } from '../file-keys.ts';
import type { CheckerDeps } from './deps.ts';

/** Deletes the clean copies of everything that is removed; again does no harm. */
export const clearRemoved = async (
  { stores }: Pick<CheckerDeps, 'stores'>,
  { applicationId, files }: ApplicationDocuments,
): Promise<void> => {
  const removed = files.filter(({ state }) => state === 'removed');
  await Promise.all(removed.map(({ fileId }) => stores.remove(cleanKey(applicationId, fileId))));
};
