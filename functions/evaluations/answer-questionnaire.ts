import { isSameValue } from '../../shared/domain/canonical-json.ts';
import {
  checkTyped,
  type Evaluated,
  withQuestionnaire,
} from '../../shared/domain/evaluation-answers.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { noteEvaluation } from '../../shared/store/transitions/index.ts';
import type { EvaluationsDeps } from './deps.ts';
import {
  type OwnEvaluation,
  openOwnEvaluation,
  openTo,
  questionnaireOf,
} from './own-evaluation.ts';
import { closedReply, invalidReply } from './replies.ts';
import type { routes } from './routes.ts';

type AnswerRequest = RequestOf<typeof routes.answerQuestionnaire>;

/** Nothing yet, under a name that is drawn now. */
const noAnswers = (
  { edition, participant: { track, section } }: OwnEvaluation,
  respondent: string,
): Evaluated => {
  const whose = { edition: edition.edition, respondent, track, section };
  return { answers: { ...whose, ratings: {}, version: 0 }, comments: { ...whose, words: {} } };
};

const isSame = (one: Evaluated, other: Evaluated): boolean =>
  isSameValue(
    { ...one, answers: { ...one.answers, version: 0 } },
    { ...other, answers: { ...other.answers, version: 0 } },
  );

/** Where the browser goes on: to what is asked next, or to what there is. */
const nextPage = (own: OwnEvaluation, { params, receivedAt }: AnswerRequest): string => {
  const next = openTo(own, receivedAt).find(
    ({ questionnaire, isAnswered }) => !isAnswered && questionnaire !== params.questionnaire,
  );
  return next === undefined ? '/my/evaluation' : `/my/evaluation/${next.questionnaire}`;
};

/** Keeps the answers; `undefined` when somebody else wrote in between. */
const answerOnce = async (
  deps: EvaluationsDeps,
  request: AnswerRequest,
): Promise<Reply | undefined> => {
  const { params, body: typed, receivedAt } = request;
  const { questionnaire } = params;
  const own = await openOwnEvaluation(deps, request);
  const found = own && questionnaireOf(own, questionnaire, receivedAt);
  if (own === undefined || found === undefined) return refused(notFound);
  if (found.state !== 'open') return closedReply(found, typed, request);
  const checked = checkTyped(found.asked, typed);
  if ('faults' in checked) return invalidReply(found, { typed, ...checked }, request);
  const stands = own.evaluated ?? noAnswers(own, deps.ids.newId());
  const next = withQuestionnaire(stands, questionnaire, checked);
  const reply = ok({ questionnaire, answered: true }, { seeOther: nextPage(own, request) });
  if (own.evaluated !== undefined && isSame(stands, next)) return reply;
  const { applicationId } = own.participant;
  const change = noteEvaluation(own.participant, questionnaire);
  return (await deps.evaluations.save(applicationId, next, change)) ? reply : undefined;
};

/** Answers a questionnaire, or corrects the answers: the last to be sent counts. */
export const answerQuestionnaire =
  (deps: EvaluationsDeps) =>
  async (request: AnswerRequest, attempts = 4): Promise<Reply> => {
    const reply = await answerOnce(deps, request);
    if (reply !== undefined) return reply;
    if (attempts === 0) throw new Error('The answers are being changed by others all the time');
    return answerQuestionnaire(deps)(request, attempts - 1);
  };
