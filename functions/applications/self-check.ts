import { checkAnswers } from '../../shared/domain/application-check.ts';
import type { AskedField, DraftAnswers } from '../../shared/domain/application-form.ts';
import { callStateAt, callWindow } from '../../shared/domain/call.ts';
import { type Edition, type Track, trackOf } from '../../shared/domain/edition.ts';
import { decideRule, verdictOf } from '../../shared/domain/eligibility.ts';
import { questionOf, rulesOf } from '../../shared/domain/eligibility-rules.ts';
import { formOf } from '../../shared/domain/form-pages.ts';
import { dayOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { commonText } from '../../shared/text/common.ts';
import { requirementText } from '../../shared/ui/requirement.ts';
import { answerErrors } from './answer-errors.ts';
import type { ApplicationsDeps } from './deps.ts';
import { SelfCheckPage, TracksPage } from './pages/self-check-page.tsx';
import { SelfCheckResultPage } from './pages/self-check-result-page.tsx';
import type { routes } from './routes.ts';
import { reasonFor } from './rule-reason.ts';

type Deps = Pick<ApplicationsDeps, 'editions'>;

/** The rules that an answer decides, and the questions that they need: no other is asked. */
const askedBy = (edition: Edition, track: Track) => {
  const rules = rulesOf(track.eligibility).filter((rule) => questionOf(rule) !== undefined);
  const needed = new Set(rules.map(questionOf));
  return { rules, questions: formOf(edition, track).filter(({ id }) => needed.has(id)) };
};

/** The questions of the self-check; where there are several tracks, which one first. */
export const showCheck =
  ({ editions }: Deps) =>
  async (request: RequestOf<typeof routes.showCheck>): Promise<Reply> => {
    const { params, query, locale } = request;
    const { edition } = (await editions.get(params.edition)) ?? {};
    if (edition === undefined) return refused(notFound);
    const [only, second] = edition.tracks;
    const track = trackOf(edition, query.track ?? '') ?? (second === undefined ? only : undefined);
    if (track === undefined) {
      const tracks = edition.tracks.map(({ id }) => id);
      return ok({ tracks }, { page: () => TracksPage({ edition, locale }) });
    }
    const { questions } = askedBy(edition, track);
    return ok(
      { track: track.id, questions: questions.map(({ id }) => id) },
      { page: () => SelfCheckPage({ edition, track, questions, answers: {}, locale }) },
    );
  };

/** Each rule's answer, by the very functions that decide on a submitted application. */
const resultsOf = (
  { edition, track, version }: { edition: Edition; track: Track; version: number },
  questions: readonly AskedField[],
  answers: object,
  locale: 'en' | 'ko',
) =>
  askedBy(edition, track).rules.map((rule) => ({
    ...decideRule(rule, answers, version),
    requirement: requirementText(rule, locale),
    reason: reasonFor(rule, questions, track, answers, locale),
  }));

/** Answers a self-check at once. Nothing of it is kept, and nobody is asked who they are. */
export const answerCheck =
  ({ editions }: Deps) =>
  async (request: RequestOf<typeof routes.answerCheck>): Promise<Reply> => {
    const { params, body, locale, receivedAt } = request;
    const record = await editions.get(params.edition);
    const track = record && trackOf(record.edition, body.track);
    if (record === undefined || track === undefined) return refused(notFound);
    const { edition, version } = record;
    const { questions } = askedBy(edition, track);
    const answers: DraftAnswers = body.answers;
    const view = { edition, track, questions, answers, locale };
    if (body.change !== undefined) return ok({}, { page: () => SelfCheckPage(view) });

    const checked = checkAnswers(track, questions, answers, dayOf(receivedAt, edition.timeZone));
    if ('faults' in checked) {
      const errors = answerErrors(questions, checked.faults, locale);
      const title = commonText(locale).refused.invalid;
      return refused(
        { code: 'invalid-input', status: 422, title, errors },
        { page: () => SelfCheckPage({ ...view, errors }) },
      );
    }
    const results = resultsOf({ edition, track, version }, questions, checked.answers, locale);
    const verdict = verdictOf(results);
    const isOpen = callStateAt(callWindow(edition, track), receivedAt) === 'open';
    return ok(
      { track: track.id, verdict, rules: results },
      { page: () => SelfCheckResultPage({ ...view, verdict, results, isOpen }) },
    );
  };
