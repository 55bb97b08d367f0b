import type { DocumentType } from './edition-documents.ts';
import { type AskedDocument, mostFiles } from './edition-documents.ts';

/** Why a file was refused; each has its words in every language. */
export const refusalReasons = [
  'empty',
  'too-large',
  'web-page',
  'other-type',
  'broken',
  'active-content',
  'encrypted',
  'uncheckable',
  'too-many',
  'closed',
  'not-asked',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/**
 * A file that arrived. A removed one stays as a mark, so that the store's announcement of it,
 * however late, does not bring it back.
 */
export interface DocumentFile {
  readonly fileId: string;
  /** Which of the edition's documents it is. */
  readonly document: string;
  readonly type: DocumentType;
  /** The accepted file of which this is the redacted copy, for reviewers. */
  readonly redacts?: string;
  readonly state: 'checking' | 'accepted' | 'refused' | 'removed';
  readonly receivedAt: string;
  readonly decidedAt?: string;
  /** Bytes of the clean copy. */
  readonly size?: number;
  readonly reason?: RefusalReason;
  /** Still tells who wrote it, in a place that could not be cleared: not for reviewers. */
  readonly named?: boolean;
}

/** Everything that was sent for one application: one item, so that its limits are one condition. */
export interface ApplicationDocuments {
  readonly applicationId: string;
  readonly edition: string;
  readonly files: readonly DocumentFile[];
  /** Counts up with every change; a writer states the one that it read. */
  readonly version: number;
}

/** What a file is on its way in: everything in it was signed with the form. */
export type ArrivedFile = Pick<DocumentFile, 'fileId' | 'document' | 'type' | 'redacts'>;

/** Files that are taken notice of, whatever becomes of them: a bound on the item and on mails. */
const mostArrivals = 60;

export const noDocuments = (applicationId: string, edition: string): ApplicationDocuments => ({
  applicationId,
  edition,
  files: [],
  version: 0,
});

/** A file that counts: it was taken, or is being looked at. */
export const isHeld = ({ state, redacts }: DocumentFile): boolean =>
  redacts === undefined && (state === 'checking' || state === 'accepted');

/** How many more files the application may hold. */
export const filesLeft = ({ files }: ApplicationDocuments): number =>
  files.length >= mostArrivals ? 0 : Math.max(0, mostFiles - files.filter(isHeld).length);

export const fileOf = ({ files }: ApplicationDocuments, fileId: string): DocumentFile | undefined =>
  files.find((file) => file.fileId === fileId);

const withFile = (documents: ApplicationDocuments, file: DocumentFile): ApplicationDocuments => ({
  ...documents,
  files: documents.files.some(({ fileId }) => fileId === file.fileId)
    ? documents.files.map((present) => (present.fileId === file.fileId ? file : present))
    : [...documents.files, file],
  version: documents.version + 1,
});

/** How many files a document may consist of. */
const capacity = (asked: AskedDocument): number => asked.files ?? 1;

/** Whether one more file of the document can be sent. */
export const takesMore = (documents: ApplicationDocuments, asked: AskedDocument): boolean =>
  filesLeft(documents) > 0 &&
  (capacity(asked) === 1 ||
    documents.files.filter((file) => isHeld(file) && file.document === asked.id).length <
      capacity(asked));

/**
 * Takes notice of a file, which is then checked; refused at once when it may not be there.
 * Undefined when there have been so many that a further one is not even noted.
 */
export const received = (
  documents: ApplicationDocuments,
  arrived: ArrivedFile,
  now: { readonly at: string; readonly isOpen: boolean },
  asked: AskedDocument | undefined,
): ApplicationDocuments | undefined => {
  if (documents.files.length >= mostArrivals) return undefined;
  const refuse = (reason: RefusalReason): ApplicationDocuments =>
    withFile(documents, {
      ...arrived,
      state: 'refused',
      receivedAt: now.at,
      decidedAt: now.at,
      reason,
    });
  if (asked === undefined || !asked.types.includes(arrived.type)) return refuse('not-asked');
  if (arrived.redacts === undefined) {
    if (!now.isOpen) return refuse('closed');
    if (!takesMore(documents, asked)) return refuse('too-many');
  } else if (fileOf(documents, arrived.redacts)?.state !== 'accepted') {
    return refuse('not-asked');
  }
  return withFile(documents, { ...arrived, state: 'checking', receivedAt: now.at });
};

/** The file's clean copy is in place. Undefined when it is not being checked (any more). */
export const accepted = (
  documents: ApplicationDocuments,
  fileId: string,
  verdict: { readonly at: string; readonly size: number; readonly named: boolean },
  asked: AskedDocument,
): ApplicationDocuments | undefined => {
  const file = fileOf(documents, fileId);
  if (file?.state !== 'checking') return undefined;
  const { at, size, named } = verdict;
  const next = withFile(documents, {
    ...file,
    state: 'accepted',
    decidedAt: at,
    size,
    ...(named ? { named } : {}),
  });
  const replaces = (other: DocumentFile): boolean =>
    other.fileId !== fileId &&
    other.state === 'accepted' &&
    other.redacts === file.redacts &&
    other.document === file.document &&
    (file.redacts !== undefined || capacity(asked) === 1);
  return next.files.filter(replaces).reduce(withoutFile, next);
};

/** Undefined when the file is not being checked (any more). */
export const rejected = (
  documents: ApplicationDocuments,
  fileId: string,
  reason: RefusalReason,
  at: string,
): ApplicationDocuments | undefined => {
  const file = fileOf(documents, fileId);
  return file?.state === 'checking'
    ? withFile(documents, { ...file, state: 'refused', reason, decidedAt: at })
    : undefined;
};

/** A file is removed with the copies that were redacted from it. */
const withoutFile = (
  documents: ApplicationDocuments,
  { fileId }: Pick<DocumentFile, 'fileId'>,
): ApplicationDocuments => ({
  ...documents,
  files: documents.files.map((file) =>
    file.fileId === fileId || file.redacts === fileId ? { ...file, state: 'removed' } : file,
  ),
});

/** Takes a file out. Undefined when it is not there (any more). */
export const removed = (
  documents: ApplicationDocuments,
  fileId: string,
): ApplicationDocuments | undefined => {
  const file = fileOf(documents, fileId);
  return file === undefined || file.state === 'removed'
    ? undefined
    : { ...withoutFile(documents, file), version: documents.version + 1 };
};

/** Documents without which the application cannot be submitted, and that are not accepted (yet). */
export const missingDocuments = (
  asked: readonly AskedDocument[] | undefined,
  documents: ApplicationDocuments,
): readonly AskedDocument[] =>
  (asked ?? []).filter(
    ({ id, required }) =>
      required &&
      !documents.files.some(
        ({ document, state, redacts }) =>
          document === id && state === 'accepted' && redacts === undefined,
      ),
  );
