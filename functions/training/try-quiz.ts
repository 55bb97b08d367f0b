import { type QuizAnswers, quizFaults } from '../../shared/domain/quiz.ts';
import { missingFor, quizStateAt, quizTried } from '../../shared/domain/study.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { TrainingDeps } from './deps.ts';
import { invalidQuizReply, moduleReply, pageOfModule, quizClosedReply } from './module-reply.ts';
import { keepStep, openOwnModule } from './own-module.ts';
import { recordModule } from './record-module.ts';
import type { routes } from './routes.ts';
import { notRecordedReply } from './training-reply.ts';

type Asked = RequestOf<typeof routes.tryQuiz>;

/** A form sends one chosen option as text, and several as a list. */
const answersOf = ({ answers }: Asked['body']): QuizAnswers =>
  Object.fromEntries(
    Object.entries(answers).map(([question, chosen]) => [
      question,
      typeof chosen === 'string' ? [chosen] : chosen,
    ]),
  );

/** An attempt at the quiz of a module. The one that passes completes the module, if its time is spent. */
export const tryQuiz =
  (deps: TrainingDeps) =>
  async (request: Asked): Promise<Reply> => {
    const own = await openOwnModule(deps, request);
    const online = own?.track.online;
    const quiz = own?.module.quiz;
    if (own === undefined || online === undefined || quiz === undefined) return refused(notFound);
    const { module, participant } = own;
    const now = request.receivedAt;
    const seeOther = pageOfModule(module);
    if (participant.modulesDone.includes(module.id)) return moduleReply(own, request, { seeOther });
    if (own.state !== 'open') return notRecordedReply(own, request);
    const made = own.study.modules[module.id]?.quiz?.attempts ?? 0;
    const { attempt = made } = request.body;
    const { state } = quizStateAt(own.study, module, now);
    if (attempt < made || state === 'passed') return moduleReply(own, request, { seeOther });
    if (state !== 'open') return quizClosedReply(own, request, state);
    const answers = answersOf(request.body);
    const faults = quizFaults(quiz, answers);
    if (faults.length > 0) return invalidQuizReply(own, request, { faults, answers });
    const study = await keepStep(deps, own, (stands) =>
      (stands.modules[module.id]?.quiz?.attempts ?? 0) === made
        ? quizTried(stands, online, module, { answers, now })
        : undefined,
    );
    const then = { ...own, study };
    if (missingFor(study, online, module, now).length > 0) {
      return moduleReply(then, request, { seeOther });
    }
    const outcome = await recordModule(deps, then, now);
    return outcome === 'closed'
      ? notRecordedReply({ ...then, state: 'closed' }, request)
      : moduleReply({ ...then, participant: outcome }, request, { seeOther });
  };
