import type { ApplicationDocuments, DocumentFile } from './application-documents.ts';
import type { AskedDocument } from './edition-documents.ts';

/** In which capacity somebody asks for a person's documents. */
export type DocumentReader =
  /** The person whose application it is. */
  | 'applicant'
  /** Coordinators and administrators of the office. */
  | 'office'
  /** A reviewer to whom this application was assigned. */
  | 'reviewer';

/** Whether a reviewer may read this file: what the edition releases, and nothing that names a person. */
const isForReviewers = (file: DocumentFile, asked: AskedDocument | undefined): boolean => {
  if (file.named === true) return false;
  switch (asked?.forReviewers ?? 'hidden') {
    case 'as-is':
      return file.redacts === undefined;
    case 'redacted':
      return file.redacts !== undefined;
    default:
      return false;
  }
};

/**
 * The files that somebody may read, on every path: lists, pages and downloads ask here. Only what
 * was checked and accepted can be read at all.
 */
export const readableFiles = (
  { files }: ApplicationDocuments,
  asked: readonly AskedDocument[],
  reader: DocumentReader,
): readonly DocumentFile[] =>
  files.filter((file) => {
    if (file.state !== 'accepted') return false;
    if (reader === 'office') return true;
    if (reader === 'applicant') return file.redacts === undefined;
    return isForReviewers(
      file,
      asked.find(({ id }) => id === file.document),
    );
  });
