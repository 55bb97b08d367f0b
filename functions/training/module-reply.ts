import type { Module } from '../../shared/domain/edition.ts';
import {
  askedOf,
  type QuizAnswers,
  type QuizFault,
  rightNeeded,
} from '../../shared/domain/quiz.ts';
import {
  endPage,
  longestVisit,
  minutesCounted,
  missingFor,
  quizStateAt,
} from '../../shared/domain/study.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { FieldError } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { modulesText } from '../../shared/text/modules.ts';
import type { OwnModule } from './own-module.ts';
import type { Reader } from './own-training.ts';
import { ModulePage } from './pages/module-page.tsx';
import type { ModuleView } from './pages/module-view.ts';

/** Where a module is read. */
export const pageOfModule = ({ id }: Module): string => `/my/training/modules/${id}`;

/** The quiz with what became of it so far; its key stays here. */
const quizData = ({ module, study }: OwnModule, now: number) => {
  const { quiz } = module;
  if (quiz === undefined) return {};
  const { questions, passMark } = quiz;
  const last = study.modules[module.id]?.quiz;
  const { state, ...rest } = quizStateAt(study, module, now);
  return {
    quiz: {
      ...{ state, passMark, rightNeeded: rightNeeded(quiz), attempts: last?.attempts ?? 0 },
      ...('attemptsLeft' in rest ? { attemptsLeft: rest.attemptsLeft } : {}),
      ...('until' in rest ? { until: isoOf(rest.until) } : {}),
      ...(last === undefined ? {} : { right: last.right }),
      questions: questions.map(askedOf),
    },
  };
};

/** A module as it stands, as programs see it. */
const moduleData = (own: OwnModule, now: number) => {
  const { module, participant, track, study } = own;
  const { online } = track;
  const begun = study.modules[module.id];
  return {
    ...{ id: module.id, title: module.title, minutes: module.minutes },
    done: participant.modulesDone.includes(module.id),
    pages: module.pages ?? [],
    ...(begun === undefined ? {} : { page: begun.page }),
    ...(module.minutesNeeded === undefined ? {} : { minutesNeeded: module.minutesNeeded }),
    ...(online === undefined
      ? {}
      : {
          minutesCounted: minutesCounted(study, online, module, now),
          longestVisitMinutes: longestVisit(online),
          missing: missingFor(study, online, module, now),
        }),
    ...quizData(own, now),
  };
};

/** The page to show: the one asked for, else where the person was last. */
const shownPage = ({ module, study }: OwnModule, asked: number | undefined): number =>
  Math.min(asked ?? study.modules[module.id]?.page ?? 1, endPage(module));

/** The module with its page; after a form the browser goes back to the page. */
export const moduleReply = (
  own: OwnModule,
  { receivedAt, locale }: Reader,
  { page, seeOther }: { readonly page?: number | undefined; readonly seeOther?: string } = {},
): Reply =>
  ok(moduleData(own, receivedAt), {
    page: () => ModulePage({ own, now: receivedAt, locale, page: shownPage(own, page) }),
    ...(seeOther === undefined ? {} : { seeOther }),
  });

const refusedOnPage = (
  own: OwnModule,
  { receivedAt, locale }: Reader,
  problem: { readonly code: string; readonly status: number; readonly title: string },
  more: Pick<ModuleView, 'errors' | 'answers'> & { readonly detail?: string } = {},
): Reply => {
  const { detail, errors } = more;
  return refused(
    {
      ...problem,
      ...(detail === undefined ? {} : { detail }),
      ...(errors === undefined ? {} : { errors }),
    },
    {
      page: () =>
        ModulePage({
          ...{ own, now: receivedAt, locale, page: endPage(own.module) },
          ...{ refused: problem.title, errors, answers: more.answers },
        }),
    },
  );
};

/** Time or quiz are missing; the page says which. */
export const notFinishedReply = (own: OwnModule, reader: Reader): Reply => {
  const words = modulesText(reader.locale);
  const { module, study, track } = own;
  const missing = track.online && missingFor(study, track.online, module, reader.receivedAt);
  const detail = missing?.includes('time')
    ? words.needsMinutes(module.minutesNeeded ?? 0)
    : words.quizMissing;
  const problem = { code: 'module-not-finished', status: 409, title: words.notFinished };
  return refusedOnPage(own, reader, problem, { detail });
};

/** Another attempt is not, or not yet, possible. */
export const quizClosedReply = (
  own: OwnModule,
  reader: Reader,
  state: 'pause' | 'used-up',
): Reply => {
  const { quizPause, quizUsedUp } = modulesText(reader.locale);
  const title = state === 'pause' ? quizPause : quizUsedUp;
  return refusedOnPage(own, reader, { code: `quiz-${state}`, status: 409, title });
};

/** Answers that are missing, or that are none of the options; no attempt is used up. */
export const invalidQuizReply = (
  own: OwnModule,
  reader: Reader,
  { faults, answers }: { readonly faults: readonly QuizFault[]; readonly answers: QuizAnswers },
): Reply => {
  const words = modulesText(reader.locale);
  const errors: FieldError[] = faults.map(({ question, code }) => ({
    pointer: `/answers/${question}`,
    code,
    detail: code === 'required' ? words.pleaseAnswer : words.notAnOption,
  }));
  const problem = { code: 'invalid-input', status: 422, title: words.notFinished };
  return refusedOnPage(own, reader, problem, { errors, answers });
};
