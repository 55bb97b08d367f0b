/** What reviewers read beside the answers: files under neutral names, references without names. */
import type { ApplicationDocuments, DocumentFile } from './application-documents.ts';
import { readableFiles, reviewerOf } from './document-policy.ts';
import type { Track } from './edition.ts';
import type { AskedDocument } from './edition-documents.ts';
import type { Endorsement } from './endorsement.ts';

/** A released file: what it is, and which one of its kind. When and by whom it was sent is left out. */
export interface ReviewedFile extends Pick<DocumentFile, 'fileId' | 'document' | 'type' | 'size'> {
  readonly title: AskedDocument['title'];
  /** 1, 2, … among the files of the document that reviewers read. */
  readonly number: number;
}

/** The released files in the order in which the edition asks for them. */
export const reviewedFiles = (
  documents: ApplicationDocuments,
  track: Pick<Track, 'documents' | 'selection'>,
): readonly ReviewedFile[] => {
  const asked = track.documents ?? [];
  const readable = readableFiles(documents, asked, reviewerOf(track));
  return asked.flatMap(({ id, title }) =>
    readable
      .filter(({ document }) => document === id)
      .map(({ fileId, document, type, size }, index) => ({
        ...{ fileId, document, title, type, number: index + 1 },
        ...(size === undefined ? {} : { size }),
      })),
  );
};

/** A reference has no other name than its place. */
export interface ReviewedReference {
  readonly number: number;
  readonly text: string;
}

/** The references that came, where the edition releases them: their words, and nothing of the writer. */
export const reviewedReferences = (
  { references }: Pick<Track, 'references'>,
  endorsements: readonly Endorsement[],
  redact: (text: string) => string,
): readonly ReviewedReference[] => {
  if (references?.forReviewers !== 'redacted') return [];
  const texts = endorsements.flatMap(({ kind, status, writing }) =>
    kind === 'reference' && status === 'received' ? (writing?.text ?? []) : [],
  );
  return texts.map((text, index) => ({ number: index + 1, text: redact(text) }));
};
