import { isOpenAt } from '../../shared/domain/application.ts';
import { faultsOf } from '../../shared/domain/application-check.ts';
import { pickAnswers } from '../../shared/domain/application-form.ts';
import { askedPages, tasksAddress } from '../../shared/domain/application-tasks.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { answerErrors } from './answer-errors.ts';
import { checkReply } from './check-reply.ts';
import type { ApplicationsDeps } from './deps.ts';
import { formFactsOf, openOwn } from './own-application.ts';
import { openDossier } from './own-dossier.ts';
import { QuestionPage } from './pages/question-page.tsx';
import { closedReply } from './replies.ts';
import type { routes } from './routes.ts';

/** A page of the form with what was saved. Whoever comes from the check sees what is missing. */
export const showPage =
  (deps: ApplicationsDeps) =>
  async (request: RequestOf<typeof routes.showPage>): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    if (opened === undefined) return refused(notFound);
    const { application, form, saved } = opened;
    const { params, query, locale, receivedAt } = request;
    const facts = formFactsOf(opened, receivedAt);
    const page = askedPages(facts).find(({ id }) => id === params.page);
    const seeOther = tasksAddress(application);
    if (page === undefined || application.status !== 'draft') {
      return refused(notFound, { seeOther });
    }
    if (!isOpenAt(application, receivedAt)) return closedReply(opened, request);
    const faults = query.from === 'check' ? faultsOf(page.fields, facts.answers, facts.today) : [];
    const version = saved?.version ?? 0;
    const ids = page.fields.map(({ id }) => id);
    const { applicationId } = application;
    return ok(
      {
        applicationId,
        page: page.id,
        version,
        asks: ids,
        answers: pickAnswers(facts.answers, ids),
      },
      {
        page: () =>
          QuestionPage({
            ...{ opened, reader: request, page, answers: facts.answers, version },
            from: query.from,
            furtherQuestions: query.more !== undefined,
            errors: answerErrors(form, faults, locale),
          }),
      },
    );
  };

/** Everything that was saved, before it is submitted. */
export const showAnswers =
  (deps: ApplicationsDeps) =>
  async (request: RequestOf<typeof routes.showAnswers>): Promise<Reply> => {
    const opened = await openDossier(deps, request);
    if (opened === undefined) return refused(notFound);
    if (opened.application.status !== 'draft') {
      return refused(notFound, { seeOther: tasksAddress(opened.application) });
    }
    return isOpenAt(opened.application, request.receivedAt)
      ? checkReply(deps, opened, request)
      : closedReply(opened, request);
  };
