import { type DocumentReader, readableFiles } from '../../shared/domain/document-policy.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { DocumentsDeps } from './deps.ts';
import { type OpenedDocuments, openForOffice, openForReviewer } from './open-documents.ts';
import type { routes } from './routes.ts';

const listed = (opened: OpenedDocuments, reader: DocumentReader) => {
  const files = readableFiles(opened.documents, opened.asked, reader);
  return opened.asked.map(({ id, title, forReviewers }) => ({
    document: id,
    title,
    ...(reader === 'office' ? { forReviewers: forReviewers ?? 'hidden' } : {}),
    files: files
      .filter(({ document }) => document === id)
      .map(({ fileId, type, size, redacts, named, receivedAt }) => ({
        ...{ fileId, type, size },
        // When something was sent, and what it was made from, is no business of a reviewer.
        ...(reader === 'office' ? { redacts, named, receivedAt } : {}),
      })),
  }));
};

/** Everything that was accepted, and what was redacted from it. */
export const listForOffice =
  (deps: DocumentsDeps) =>
  async (request: RequestOf<typeof routes.listForOffice>): Promise<Reply> => {
    const opened = await openForOffice(deps, request);
    return opened === undefined ? refused(notFound) : ok({ documents: listed(opened, 'office') });
  };

/** What the edition releases to reviewers, of an application that is theirs to review. */
export const listForReviewer =
  (deps: DocumentsDeps) =>
  async (request: RequestOf<typeof routes.listForReviewer>): Promise<Reply> => {
    const opened = await openForReviewer(deps, request);
    if (opened === undefined) return refused(notFound);
    const released = listed(opened, 'reviewer').filter(({ files }) => files.length > 0);
    return ok({ documents: released });
  };
