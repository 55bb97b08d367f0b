import { fileOf } from '../../shared/domain/application-documents.ts';
import { auditLine } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { created, type Reply, refused } from '../../shared/http/reply.ts';
import { uploadText } from '../../shared/text/uploads.ts';
import type { DocumentsDeps } from './deps.ts';
import { openForOffice } from './open-documents.ts';
import type { routes } from './routes.ts';
import { uploadForm } from './upload-form.ts';

/** A form for the redacted copy of an accepted file, where the edition shows reviewers such copies. */
export const requestRedaction =
  (deps: DocumentsDeps) =>
  async (request: RequestOf<typeof routes.requestRedaction>): Promise<Reply> => {
    const opened = await openForOffice(deps, request);
    const { params, body, receivedAt, locale } = request;
    const file = opened && fileOf(opened.documents, params.fileId);
    if (opened === undefined || file?.state !== 'accepted' || file.redacts !== undefined) {
      return refused(notFound);
    }
    const asked = opened.asked.find(({ id }) => id === file.document);
    if (asked?.forReviewers !== 'redacted' || !asked.types.includes(body.type)) {
      const title = uploadText(locale).reasons['not-asked'];
      return refused({ code: 'not-asked', status: 422, title });
    }
    const { applicationId, fileId: redacts } = params;
    const form = uploadForm(deps, {
      ...{ applicationId, asked, type: body.type, redacts },
      now: receivedAt,
    });
    const deed = {
      action: 'document-redacted',
      before: { document: file.document, file: redacts },
      after: { document: file.document, file: form.fileId },
    };
    const { edition } = opened.application;
    await deps.audit.record(
      auditLine(request, deps.ids, { subject: applicationId, edition, ...deed }),
    );
    return created(form);
  };
