import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import { sessionReader } from '../../shared/http/session.ts';
import type { DocumentsDeps } from './deps.ts';
import { fetchForOffice, fetchForReviewer, fetchOwn } from './fetch-document.ts';
import { listForOffice, listForReviewer } from './list-documents.ts';
import { removeDocument } from './remove-document.ts';
import { requestRedaction } from './request-redaction.ts';
import { requestUpload } from './request-upload.ts';
import { routes } from './routes.ts';
import { showDocuments } from './show-documents.ts';

/** The context's HTTP API on the given ports. */
export const documentsApi = (
  deps: () => DocumentsDeps,
  clock?: HttpOptions<typeof routes>['clock'],
) =>
  httpHandler(routes, {
    endpoints: () => ({
      showDocuments: showDocuments(deps()),
      requestUpload: requestUpload(deps()),
      fetchDocument: fetchOwn(deps()),
      removeDocument: removeDocument(deps()),
      removeDocumentForm: removeDocument(deps()),
      listForOffice: listForOffice(deps()),
      fetchForOffice: fetchForOffice(deps()),
      requestRedaction: requestRedaction(deps()),
      listForReviewer: listForReviewer(deps()),
      fetchForReviewer: fetchForReviewer(deps()),
    }),
    sessionOf: (token, now) => sessionReader(deps().sessions)(token, now),
    ...(clock === undefined ? {} : { clock }),
  });
