import { isOpenAt } from '../../shared/domain/application.ts';
import { takesMore } from '../../shared/domain/application-documents.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { created, type Reply, refused } from '../../shared/http/reply.ts';
import { uploadText } from '../../shared/text/uploads.ts';
import type { DocumentsDeps } from './deps.ts';
import { openOwn } from './open-documents.ts';
import type { routes } from './routes.ts';
import { uploadForm } from './upload-form.ts';

/** A form for one file, for programs. What may be sent is decided again when it arrives. */
export const requestUpload =
  (deps: DocumentsDeps) =>
  async (request: RequestOf<typeof routes.requestUpload>): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    if (opened === undefined) return refused(notFound);
    const { application, documents } = opened;
    const { body, receivedAt, locale } = request;
    const { reasons } = uploadText(locale);
    if (!isOpenAt(application, receivedAt)) {
      return refused({ code: 'call-closed', status: 409, title: reasons.closed });
    }
    const asked = opened.asked.find(({ id }) => id === body.document);
    if (!asked?.types.includes(body.type)) {
      return refused({ code: 'not-asked', status: 422, title: reasons['not-asked'] });
    }
    if (!takesMore(documents, asked)) {
      return refused({ code: 'too-many-files', status: 409, title: reasons['too-many'] });
    }
    const { applicationId, closesAt } = application;
    const { type } = body;
    const until = Date.parse(closesAt);
    return created(uploadForm(deps, { applicationId, asked, type, now: receivedAt, until }));
  };
