import { isOpenAt } from '../../shared/domain/application.ts';
import { notAsked } from '../../shared/domain/application-form.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { applicationText } from '../../shared/text/applications.ts';
import { answerErrors } from './answer-errors.ts';
import type { ApplicationsDeps } from './deps.ts';
import { keepAnswers } from './keep-answers.ts';
import { openOwn } from './own-application.ts';
import { receiptAddress } from './receipt.ts';
import { closedReply, elsewhereReply, invalidReply } from './replies.ts';
import type { routes } from './routes.ts';

/** Saves a draft as far as it goes: nothing is needed, nothing is judged. */
export const saveApplication =
  (deps: ApplicationsDeps) =>
  async (request: RequestOf<typeof routes.saveApplication>): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    if (opened === undefined) return refused(notFound);
    const { application, form, saved } = opened;
    const { body, locale, receivedAt } = request;
    if (application.status !== 'draft') {
      const { already } = applicationText(locale);
      const seeOther = receiptAddress(application);
      return refused({ code: 'already-submitted', status: 409, ...already }, { seeOther });
    }
    if (!isOpenAt(application, receivedAt)) return closedReply(opened, request, body.answers);
    const faults = notAsked(form, body.answers).map((field) => ({
      field,
      code: 'not-asked' as const,
    }));
    if (faults.length > 0) {
      const typed = {
        answers: body.answers,
        version: body.version ?? saved?.version ?? 0,
        saved: false,
      };
      return invalidReply(deps, opened, request, typed, answerErrors(form, faults, locale));
    }
    const outcome = await keepAnswers(deps, opened, body.answers, body.version, receivedAt);
    if ('elsewhere' in outcome) {
      return elsewhereReply(deps, opened, request, body.answers, outcome.elsewhere);
    }
    const { version, savedAt } = outcome.kept;
    const seeOther = `/applications/${application.applicationId}?saved=1`;
    return ok({ version, savedAt }, { seeOther });
  };
