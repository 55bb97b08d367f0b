import type { ApplicationDocuments, DocumentFile } from './application-documents.ts';
import type { Track } from './edition.ts';
import type { AskedDocument } from './edition-documents.ts';
import { isBlind } from './reviewed-answers.ts';

/** In which capacity somebody asks for a person's documents. */
export type DocumentReader =
  /** The person whose application it is. */
  | 'applicant'
  /** Coordinators and administrators of the office. */
  | 'office'
  /** A reviewer to whom this application was assigned, and who may not know whose it is. */
  | 'blind-reviewer'
  /** The same where the edition's reviews are not blind. */
  | 'told-reviewer';

/** As what the reviewers of a track read documents. */
export const reviewerOf = ({ selection }: Pick<Track, 'selection'>): DocumentReader =>
  isBlind(selection.review) ? 'blind-reviewer' : 'told-reviewer';

export const isReviewer = (reader: DocumentReader): boolean =>
  reader === 'blind-reviewer' || reader === 'told-reviewer';

/** Whether a reviewer may read this file: what the edition releases; if blind, nothing that names a person. */
const isForReviewers = (
  file: DocumentFile,
  asked: AskedDocument | undefined,
  reader: DocumentReader,
): boolean => {
  if (file.named === true && reader === 'blind-reviewer') return false;
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
      reader,
    );
  });
