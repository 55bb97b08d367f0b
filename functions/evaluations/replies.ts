import type { EvaluationFault, TypedEvaluation } from '../../shared/domain/evaluation-answers.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { FieldError } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { evaluationText } from '../../shared/text/evaluations.ts';
import type { Locale } from '../../shared/text/locale.ts';
import type { OwnQuestionnaire, Reader } from './own-evaluation.ts';
import { ClosedPage } from './pages/closed-page.tsx';
import { QuestionnairePage } from './pages/questionnaire-page.tsx';

/** A questionnaire with what was answered so far. */
export const questionnaireReply = (
  { own, asked, window, state }: OwnQuestionnaire,
  typed: TypedEvaluation,
  { locale }: Pick<Reader, 'locale'>,
): Reply => {
  const { questionnaire, scale, rated, outcomes, figures, words } = asked;
  return ok(
    {
      ...{ questionnaire, state, scale, rated, outcomes, figures },
      words: words.map(({ id }) => id),
      opensAt: isoOf(window.opensAt),
      closesAt: isoOf(window.closesAt),
      given: typed,
    },
    { page: () => QuestionnairePage({ own, asked, window, typed, locale }) },
  );
};

/** It cannot be answered (any more, or yet); what was written is on the page, to be kept. */
export const closedReply = (
  { own, asked, window, state }: OwnQuestionnaire,
  typed: TypedEvaluation,
  { locale }: Pick<Reader, 'locale'>,
): Reply => {
  const isOver = state === 'closed';
  const { title } = evaluationText(locale).refused[isOver ? 'closed' : 'not-open'];
  return refused(
    { code: isOver ? 'evaluation-closed' : 'evaluation-not-open', status: 409, title },
    { page: () => ClosedPage({ own, asked, window, typed, isOver, locale }) },
  );
};

const errorsOf = (faults: readonly EvaluationFault[], locale: Locale): readonly FieldError[] =>
  faults.map(({ group, id, code }) => ({
    pointer: id === '' ? `/${group}` : `/${group}/${id}`,
    code,
    detail: evaluationText(locale).faults[code],
  }));

/** What is missing or wrong, beside everything that was typed. */
export const invalidReply = (
  { own, asked, window }: OwnQuestionnaire,
  { typed, faults }: { typed: TypedEvaluation; faults: readonly EvaluationFault[] },
  { locale }: Pick<Reader, 'locale'>,
): Reply => {
  const errors = errorsOf(faults, locale);
  const title = evaluationText(locale).refused.invalid;
  return refused(
    { code: 'invalid-input', status: 422, title, errors },
    { page: () => QuestionnairePage({ own, asked, window, typed, errors, locale }) },
  );
};
