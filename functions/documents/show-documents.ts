import { isOpenAt } from '../../shared/domain/application.ts';
import {
  type DocumentFile,
  filesLeft,
  takesMore,
} from '../../shared/domain/application-documents.ts';
import type { AskedDocument } from '../../shared/domain/edition-documents.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { pagePolicy } from '../../shared/http/respond.ts';
import type { DocumentsDeps } from './deps.ts';
import { arrivedAt } from './file-keys.ts';
import { type OpenedDocuments, openOwn } from './open-documents.ts';
import { DocumentsPage } from './pages/documents-page.tsx';
import type { routes } from './routes.ts';
import { type FileForm, uploadForm } from './upload-form.ts';

type ShowRequest = RequestOf<typeof routes.showDocuments>;

/** What the sender is shown of an own file. */
export type OwnFile = Pick<
  DocumentFile,
  'fileId' | 'document' | 'type' | 'state' | 'receivedAt' | 'size' | 'reason'
>;

/** A document with its files, and a form for each kind of file that it takes (any more). */
export interface ShownDocument {
  readonly asked: AskedDocument;
  readonly files: readonly OwnFile[];
  readonly forms: readonly FileForm[];
}

/** The sender’s files. A refused one is shown until something else was sent in its place. */
const ownFiles = ({ documents }: OpenedDocuments, { id }: AskedDocument): readonly OwnFile[] => {
  const own = documents.files.filter(
    ({ document, redacts, state }) =>
      document === id && redacts === undefined && state !== 'removed',
  );
  const lastHeld = own.findLastIndex(({ state }) => state !== 'refused');
  return own
    .filter(({ state }, index) => state !== 'refused' || index > lastHeld)
    .map(({ fileId, document, type, state, receivedAt, size, reason }) => ({
      ...{ fileId, document, type, state, receivedAt, size, reason },
    }));
};

/** A file that the browser has just sent, and of which the storage service has not told us yet. */
const justSent = (
  { application, documents }: OpenedDocuments,
  { query, receivedAt }: ShowRequest,
): OwnFile | undefined => {
  const sent = arrivedAt(query.key ?? '');
  if (sent?.applicationId !== application.applicationId) return undefined;
  const { file } = sent;
  const isKnown = documents.files.some(({ fileId }) => fileId === file.fileId);
  const at = new Date(receivedAt).toISOString();
  return isKnown ? undefined : { ...file, state: 'checking', receivedAt: at };
};

const shown = (
  deps: DocumentsDeps,
  opened: OpenedDocuments,
  request: ShowRequest,
): readonly ShownDocument[] => {
  const { application, documents } = opened;
  const { applicationId, closesAt } = application;
  const isOpen = isOpenAt(application, request.receivedAt);
  const sent = justSent(opened, request);
  const wanted = (asked: AskedDocument) => ({
    ...{ applicationId, asked, now: request.receivedAt, until: Date.parse(closesAt) },
    redirect: `${deps.publicUrl}/applications/${applicationId}/documents?sent=${asked.id}`,
  });
  return opened.asked.map((asked) => ({
    asked,
    files: [...ownFiles(opened, asked), ...(sent?.document === asked.id ? [sent] : [])],
    forms:
      isOpen && request.wants === 'html' && takesMore(documents, asked)
        ? asked.types.map((type) => uploadForm(deps, { ...wanted(asked), type }))
        : [],
  }));
};

/** What is asked for, what was received and what became of it, with a form for whatever can be sent. */
export const showDocuments =
  (deps: DocumentsDeps) =>
  async (request: ShowRequest): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    if (opened === undefined || opened.asked.length === 0) return refused(notFound);
    const documents = shown(deps, opened, request);
    const isOpen = isOpenAt(opened.application, request.receivedAt);
    const left = filesLeft(opened.documents);
    const data = {
      open: isOpen,
      filesLeft: left,
      documents: documents.map(({ asked, files }) => {
        const { forReviewers: _forReviewers, ...rest } = asked;
        return { ...rest, files };
      }),
    };
    return ok(data, {
      headers: { 'content-security-policy': pagePolicy(deps.doors.uploadOrigin()) },
      page: () => DocumentsPage({ opened, documents, isOpen, left, reader: request }),
    });
  };
