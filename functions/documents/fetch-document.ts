import type { DocumentFile } from '../../shared/domain/application-documents.ts';
import { type DocumentReader, readableFiles } from '../../shared/domain/document-policy.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import { inLocale, type Locale } from '../../shared/text/locale.ts';
import type { DocumentsDeps } from './deps.ts';
import { cleanKey, kinds } from './file-keys.ts';
import { type OpenedDocuments, openForOffice, openForReviewer, openOwn } from './open-documents.ts';
import type { routes } from './routes.ts';

/** The name that it is saved under: whose it is and what; for a reviewer its reference alone. */
const fileNameOf = (
  { application, asked }: OpenedDocuments,
  { document, type }: DocumentFile,
  reader: DocumentReader,
  locale: Locale,
): string => {
  const { reference, name } = application;
  const title = asked.find(({ id }) => id === document)?.title;
  const what = title === undefined ? document : inLocale(title, locale);
  const parts =
    reader === 'reviewer' ? [reference, document] : [reference, reader === 'office' && name, what];
  const named = parts.filter((part) => typeof part === 'string' && part !== '');
  return `${named.join(' ').slice(0, 150)}.${kinds[type].extension}`;
};

/**
 * Leads to a file. The address is made for this one request and opens for a minute, as an
 * attachment; whoever may not have the file is answered as if it did not exist.
 */
const lead = async (
  deps: DocumentsDeps,
  opened: OpenedDocuments | undefined,
  reader: DocumentReader,
  request: RequestOf<typeof routes.fetchDocument>,
): Promise<Reply> => {
  if (opened === undefined) return refused(notFound);
  const file = readableFiles(opened.documents, opened.asked, reader).find(
    ({ fileId }) => fileId === request.params.fileId,
  );
  if (file === undefined) return refused(notFound);
  const key = cleanKey(opened.application.applicationId, file.fileId);
  const name = fileNameOf(opened, file, reader, request.locale);
  const location = await deps.doors.addressOf(key, name, request.receivedAt);
  return {
    status: 303,
    headers: { location },
    raw: { contentType: 'text/plain; charset=utf-8', body: '' },
  };
};

type Fetch = (
  deps: DocumentsDeps,
) => (request: RequestOf<typeof routes.fetchDocument>) => Promise<Reply>;

export const fetchOwn: Fetch = (deps) => async (request) =>
  lead(deps, await openOwn(deps, request), 'applicant', request);

export const fetchForOffice: Fetch = (deps) => async (request) =>
  lead(deps, await openForOffice(deps, request), 'office', request);

export const fetchForReviewer: Fetch = (deps) => async (request) =>
  lead(deps, await openForReviewer(deps, request), 'reviewer', request);
