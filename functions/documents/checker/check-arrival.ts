import { checkUpload } from '../../../shared/documents/uploads/check-upload.ts';
import { isOpenAt } from '../../../shared/domain/application.ts';
import {
  type ArrivedFile,
  accepted,
  fileOf,
  type RefusalReason,
  received,
  rejected,
} from '../../../shared/domain/application-documents.ts';
import type { AskedDocument } from '../../../shared/domain/edition-documents.ts';
import { isoOf } from '../../../shared/domain/time.ts';
import { changeDocuments } from '../change-documents.ts';
import { arrivedAt, cleanKey, contentTypes } from '../file-keys.ts';
import { type OpenedDocuments, openDocuments } from '../open-documents.ts';
import { announce } from './announce.ts';
import { clearRemoved } from './clear-removed.ts';
import type { CheckerDeps } from './deps.ts';

interface Moments {
  /** When the storage service had the file, ISO 8601. */
  readonly arrivedAt: string;
  readonly now: number;
}

/** Takes notice of the file, once, under the limits of the application. */
const note = (
  deps: CheckerDeps,
  opened: OpenedDocuments,
  file: ArrivedFile,
  asked: AskedDocument | undefined,
  at: string,
) =>
  changeDocuments(deps, opened.application, (standing) => {
    if (fileOf(standing, file.fileId) !== undefined) return undefined;
    const isOpen = isOpenAt(opened.application, Date.parse(at));
    const next = received(standing, file, { at, isOpen }, asked);
    return next && { next, event: announce(deps, opened, next, file.fileId, at) };
  });

/** What the bytes are worth, and the clean copy put in its place. */
const judge = async (
  { stores }: CheckerDeps,
  key: string,
  { fileId, type }: ArrivedFile,
  asked: AskedDocument,
  applicationId: string,
): Promise<{ readonly size: number; readonly named: boolean } | RefusalReason> => {
  const bytes = await stores.read(key, asked.maxBytes);
  if (bytes === 'too-large') return 'too-large';
  // It lay there too long, or was taken away in the middle of an earlier attempt.
  if (bytes === 'absent') return 'broken';
  const checked = checkUpload(bytes, type);
  if ('refused' in checked) return checked.refused;
  const { clean, named } = checked;
  await stores.keep(cleanKey(applicationId, fileId), clean, contentTypes[type]);
  return { size: clean.length, named };
};

/**
 * Checks a file that has arrived: noted once, judged once, however often and late its arrival is
 * announced. Whatever the verdict, the upload itself goes; only a clean copy stays.
 */
export const checkArrival = async (
  deps: CheckerDeps,
  key: string,
  { arrivedAt: arrived, now }: Moments,
): Promise<string> => {
  const said = arrivedAt(key);
  const opened = said && (await openDocuments(deps, said.applicationId));
  if (said === undefined || opened === undefined) {
    await deps.stores.discard(key);
    return 'unknown';
  }
  const { file, applicationId } = said;
  const { application } = opened;
  const asked = opened.asked.find(({ id }) => id === file.document);
  await note(deps, opened, file, asked, arrived);

  const standing = await deps.documents.get(applicationId);
  let outcome = (standing && fileOf(standing, file.fileId)?.state) ?? 'ignored';
  if (outcome === 'checking' && asked !== undefined) {
    const verdict = await judge(deps, key, file, asked, applicationId);
    const at = isoOf(now);
    const written = await changeDocuments(deps, application, (current) => {
      const next =
        typeof verdict === 'string'
          ? rejected(current, file.fileId, verdict, at)
          : accepted(current, file.fileId, { at, ...verdict }, asked);
      return next && { next, event: announce(deps, opened, next, file.fileId, at) };
    });
    outcome = (written && fileOf(written, file.fileId)?.state) ?? 'already';
  }
  const settled = await deps.documents.get(applicationId);
  if (settled !== undefined) await clearRemoved(deps, settled);
  await deps.stores.discard(key);
  return outcome;
};
