import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import { sessionReader } from '../../shared/http/session.ts';
import { answerQuestionnaire } from './answer-questionnaire.ts';
import type { EvaluationsDeps } from './deps.ts';
import { listComments } from './list-comments.ts';
import { listQuestionnaires } from './list-questionnaires.ts';
import { routes } from './routes.ts';
import { showQuestionnaire } from './show-questionnaire.ts';
import { showResults } from './show-results.ts';

/** The context's HTTP API on the given ports. */
export const evaluationsApi = (
  deps: () => EvaluationsDeps,
  clock?: HttpOptions<typeof routes>['clock'],
) =>
  httpHandler(routes, {
    endpoints: () => ({
      listQuestionnaires: listQuestionnaires(deps()),
      showQuestionnaire: showQuestionnaire(deps()),
      answerQuestionnaire: answerQuestionnaire(deps()),
      showResults: showResults(deps()),
      listComments: listComments(deps()),
    }),
    sessionOf: (token, now) => sessionReader(deps().sessions)(token, now),
    ...(clock === undefined ? {} : { clock }),
  });
