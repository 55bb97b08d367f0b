import { readableFiles } from '../../shared/domain/document-policy.ts';
import { reviewedFiles } from '../../shared/domain/review-dossier.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { reviewedFile } from '../../shared/text/uploads.ts';
import type { DocumentsDeps } from './deps.ts';
import { openForOffice, openForReviewer } from './open-documents.ts';
import type { routes } from './routes.ts';

/** Everything that was accepted, and what was redacted from it. */
export const listForOffice =
  (deps: DocumentsDeps) =>
  async (request: RequestOf<typeof routes.listForOffice>): Promise<Reply> => {
    const opened = await openForOffice(deps, request);
    if (opened === undefined) return refused(notFound);
    const files = readableFiles(opened.documents, opened.asked, 'office');
    return ok({
      documents: opened.asked.map(({ id, title, forReviewers = 'hidden' }) => ({
        ...{ document: id, title, forReviewers },
        files: files
          .filter(({ document }) => document === id)
          .map(({ fileId, type, size, redacts, named, receivedAt }) => ({
            ...{ fileId, type, size, redacts, named, receivedAt },
          })),
      })),
    });
  };

/** What the edition releases to reviewers, of an application that is theirs to review. */
export const listForReviewer =
  (deps: DocumentsDeps) =>
  async (request: RequestOf<typeof routes.listForReviewer>): Promise<Reply> => {
    const opened = await openForReviewer(deps, request);
    if (opened === undefined) return refused(notFound);
    const files = reviewedFiles(opened.documents, opened.track);
    return ok({ documents: files.map((file) => reviewedFile(file, request.locale)) });
  };
