import { DocumentRemoved } from '../../events/document-removed.ts';
import { isOpenAt } from '../../shared/domain/application.ts';
import { fileOf, removed } from '../../shared/domain/application-documents.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { eventOf } from '../../shared/store/transitions/change.ts';
import { uploadText } from '../../shared/text/uploads.ts';
import { changeDocuments } from './change-documents.ts';
import type { DocumentsDeps } from './deps.ts';
import { openOwn } from './open-documents.ts';
import type { routes } from './routes.ts';

/** Takes a file out of a draft; once it is out, asking again says the same. */
export const removeDocument =
  (deps: DocumentsDeps) =>
  async (request: RequestOf<typeof routes.removeDocument>): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    const { params, receivedAt, locale } = request;
    const file = opened && fileOf(opened.documents, params.fileId);
    if (opened === undefined || file === undefined || file.redacts !== undefined) {
      return refused(notFound);
    }
    const { application } = opened;
    if (!isOpenAt(application, receivedAt)) {
      return refused({
        code: 'call-closed',
        status: 409,
        title: uploadText(locale).reasons.closed,
      });
    }
    const { fileId, document } = file;
    const stamp = { eventId: deps.ids.newId(), at: isoOf(receivedAt) };
    const facts = { track: application.track, document, fileId };
    await changeDocuments(deps, application, (standing) => {
      const next = removed(standing, fileId);
      return next && { next, event: eventOf(DocumentRemoved, application, stamp, facts) };
    });
    const seeOther = `/applications/${application.applicationId}/documents?removed=1`;
    return ok({ fileId, state: 'removed' }, { seeOther });
  };
