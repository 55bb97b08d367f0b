import type { DocumentFile } from '../../shared/domain/application-documents.ts';
import {
  type DocumentReader,
  isReviewer,
  readableFiles,
  reviewerOf,
} from '../../shared/domain/document-policy.ts';
import { extensions } from '../../shared/domain/edition-documents.ts';
import { reviewedFiles } from '../../shared/domain/review-dossier.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { auditLine } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import { inLocale, type Locale } from '../../shared/text/locale.ts';
import { neutralFileName } from '../../shared/text/uploads.ts';
import { addressSeconds, type DocumentsDeps } from './deps.ts';
import { cleanKey } from './file-keys.ts';
import { type OpenedDocuments, openForOffice, openForReviewer, openOwn } from './open-documents.ts';
import type { routes } from './routes.ts';

/** The name that it is saved under: whose it is and what; for a reviewer nothing of whose it is. */
const fileNameOf = (
  { application, track, asked, documents }: OpenedDocuments,
  { fileId, document, type }: DocumentFile,
  reader: DocumentReader,
  locale: Locale,
): string => {
  const { reference, name } = application;
  const reviewed = isReviewer(reader)
    ? reviewedFiles(documents, track).find((file) => file.fileId === fileId)
    : undefined;
  if (reviewed !== undefined) {
    const neutral = neutralFileName(reviewed, locale);
    return reference === undefined ? neutral : `${reference} ${neutral}`;
  }
  const title = asked.find(({ id }) => id === document)?.title;
  const what = title === undefined ? document : inLocale(title, locale);
  const parts = [reference, reader === 'office' && name, what];
  const named = parts.filter((part) => typeof part === 'string' && part !== '');
  return `${named.join(' ').slice(0, 150)}.${extensions[type]}`;
};

type FetchRequest = Request<
  RequestOf<typeof routes.fetchDocument>['params'],
  { readonly answer?: 'address' | undefined } | undefined
>;

/**
 * Leads to a file. The address is made for this one request and opens for a minute, as an
 * attachment; whoever may not have the file is answered as if it did not exist. Whatever staff
 * open is in the audit log before it opens.
 */
const lead = async (
  deps: DocumentsDeps,
  opened: OpenedDocuments | undefined,
  reader: DocumentReader,
  request: FetchRequest,
): Promise<Reply> => {
  const file =
    opened &&
    readableFiles(opened.documents, opened.asked, reader).find(
      ({ fileId }) => fileId === request.params.fileId,
    );
  if (opened === undefined || file === undefined) return refused(notFound);
  const { applicationId: subject, edition } = opened.application;
  const { fileId, document } = file;
  if (reader !== 'applicant') {
    const deed = { action: 'document-opened', after: { document, file: fileId } };
    await deps.audit.record(auditLine(request, deps.ids, { subject, edition, ...deed }));
  }
  const name = fileNameOf(opened, file, reader, request.locale);
  const { receivedAt } = request;
  const address = await deps.doors.addressOf(cleanKey(subject, fileId), name, receivedAt);
  if (request.query?.answer === 'address') {
    return ok({ address, expiresAt: isoOf(receivedAt + addressSeconds * 1000) });
  }
  return {
    status: 303,
    headers: { location: address },
    raw: { contentType: 'text/plain; charset=utf-8', body: '' },
  };
};

type Fetch = (deps: DocumentsDeps) => (request: FetchRequest) => Promise<Reply>;

export const fetchOwn: Fetch = (deps) => async (request) =>
  lead(deps, await openOwn(deps, request), 'applicant', request);

export const fetchForOffice: Fetch = (deps) => async (request) =>
  lead(deps, await openForOffice(deps, request), 'office', request);

export const fetchForReviewer: Fetch = (deps) => async (request) => {
  const opened = await openForReviewer(deps, request);
  const reader = opened === undefined ? 'blind-reviewer' : reviewerOf(opened.track);
  return lead(deps, opened, reader, request);
};
