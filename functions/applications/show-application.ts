import { isOpenAt } from '../../shared/domain/application.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { ApplicationsDeps } from './deps.ts';
import { openDossier } from './own-dossier.ts';
import { ClosedPage } from './pages/closed-page.tsx';
import { receiptReply } from './receipt.ts';
import { draftReply } from './replies.ts';
import type { routes } from './routes.ts';

/** The list of tasks while it can be changed, what was saved once it is too late, the receipt after. */
export const showApplication =
  (deps: ApplicationsDeps) =>
  async (request: RequestOf<typeof routes.showApplication>): Promise<Reply> => {
    const opened = await openDossier(deps, request);
    if (opened === undefined) return refused(notFound);
    if (opened.application.status !== 'draft') return receiptReply(deps, opened, request);
    const reply = draftReply(opened, request);
    return isOpenAt(opened.application, request.receivedAt)
      ? reply
      : { ...reply, page: () => ClosedPage({ opened, reader: request }) };
  };

/** The receipt; of a draft there is none yet. */
export const showReceipt =
  (deps: ApplicationsDeps) =>
  async (request: RequestOf<typeof routes.showReceipt>): Promise<Reply> => {
    const opened = await openDossier(deps, request);
    if (opened === undefined) return refused(notFound);
    return opened.application.status === 'draft'
      ? { ...refused(notFound), seeOther: `/applications/${opened.application.applicationId}` }
      : receiptReply(deps, opened, request);
  };
