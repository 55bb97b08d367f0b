import { pickAnswers } from '../../../shared/domain/application-form.ts';
import type { RequestOf } from '../../../shared/http/http-handler.ts';
import { notFound } from '../../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../../shared/http/reply.ts';
import type { ApplicationsDeps } from '../deps.ts';
import type { routes } from '../routes.ts';
import { informationReply } from './information-reply.ts';
import { informationAddress, openInformation } from './open-information.ts';
import { InformationQuestionPage } from './pages/information-question-page.tsx';

/** What the office asks once more, with the answers as they stand. */
export const showInformationRequest =
  (deps: ApplicationsDeps) =>
  async (request: RequestOf<typeof routes.showInformationRequest>): Promise<Reply> => {
    const information = await openInformation(deps, request);
    return information === undefined
      ? refused(notFound)
      : informationReply(deps, information, request);
  };

/** A page of the form with nothing on it but what is asked once more. */
export const showInformationPage =
  (deps: ApplicationsDeps) =>
  async (request: RequestOf<typeof routes.showInformationPage>): Promise<Reply> => {
    const information = await openInformation(deps, request);
    if (information === undefined) return refused(notFound);
    const { request: asked, state, opens, present } = information;
    const page = opens.asked.find(({ id }) => id === request.params.page);
    if (page === undefined || state !== 'open') {
      return refused(notFound, { seeOther: informationAddress(asked) });
    }
    const ids = page.fields.map(({ id }) => id);
    const { version, answers } = present;
    const { applicationId, number } = asked;
    return ok(
      {
        ...{ applicationId, number, page: page.id, version, asks: ids },
        answers: pickAnswers(answers, ids),
      },
      {
        page: () =>
          InformationQuestionPage({
            ...{ information, reader: request, page, answers, version },
            furtherQuestions: request.query.more !== undefined,
          }),
      },
    );
  };
