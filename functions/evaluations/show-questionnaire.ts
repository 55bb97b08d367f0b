import { nothingTyped, typedAgain } from '../../shared/domain/evaluation-answers.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { EvaluationsDeps } from './deps.ts';
import { openOwnEvaluation, questionnaireOf } from './own-evaluation.ts';
import { closedReply, questionnaireReply } from './replies.ts';
import type { routes } from './routes.ts';

/** One questionnaire; while it is open with one's own answers to it, and with no others. */
export const showQuestionnaire =
  (deps: EvaluationsDeps) =>
  async (request: RequestOf<typeof routes.showQuestionnaire>): Promise<Reply> => {
    const own = await openOwnEvaluation(deps, request);
    const { questionnaire } = request.params;
    const found = own && questionnaireOf(own, questionnaire, request.receivedAt);
    if (found === undefined) return refused(notFound);
    if (found.state !== 'open') return closedReply(found, nothingTyped, request);
    const { evaluated } = found.own;
    const typed = evaluated === undefined ? nothingTyped : typedAgain(evaluated, found.asked);
    return questionnaireReply(found, typed, request);
  };
