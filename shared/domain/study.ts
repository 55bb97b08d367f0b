/**
 * How far a person is in the modules: pages, time, quizzes. One clock runs for a person, in the
 * module that they came to last: the time until their next step counts there, up to the longest
 * visit, so that two modules open side by side, or one left open overnight, count no more than was
 * spent.
 */
import type { Module, OnlineStage } from './edition.ts';
import { type QuizAnswers, rightAnswers } from './quiz.ts';
import { type Instant, isoOf } from './time.ts';

export interface QuizStudy {
  readonly attempts: number;
  readonly lastAt: string;
  /** Right answers of the last attempt. */
  readonly right: number;
  readonly passedAt?: string;
}

export interface ModuleStudy {
  /** Time counted so far. */
  readonly milliseconds: number;
  /** The page where the person was last, from 1; the one after the last is the end. */
  readonly page: number;
  readonly quiz?: QuizStudy;
}

export interface Study {
  readonly applicationId: string;
  readonly edition: string;
  readonly modules: Readonly<Record<string, ModuleStudy>>;
  /** Where the clock runs, and since when. */
  readonly running?: { readonly module: string; readonly since: string };
  /** Counts up with every change; writers state the version that they read. */
  readonly version: number;
}

export const noStudy = (of: Pick<Study, 'applicationId' | 'edition'>): Study => ({
  ...{ applicationId: of.applicationId, edition: of.edition },
  modules: {},
  version: 0,
});

const minute = 60_000;
const usualVisitMinutes = 30;

/** The most that the time between two steps counts. */
export const longestVisit = ({ longestVisitMinutes }: OnlineStage): number =>
  longestVisitMinutes ?? usualVisitMinutes;

const spentIn = (study: Study, module: string): number => study.modules[module]?.milliseconds ?? 0;

const changed = (study: Study, id: string, change: Partial<ModuleStudy>): Study => {
  const stands = study.modules[id] ?? { milliseconds: 0, page: 1 };
  return { ...study, modules: { ...study.modules, [id]: { ...stands, ...change } } };
};

/** What the clock shows by now is counted, and it stops. */
const counted = (study: Study, online: OnlineStage, now: Instant): Study => {
  const { running, ...rest } = study;
  if (running === undefined) return study;
  const { module, since } = running;
  const passed = Math.max(0, now - Date.parse(since));
  const counts = Math.min(passed, longestVisit(online) * minute);
  return changed(rest, module, { milliseconds: spentIn(study, module) + counts });
};

const stepped = (study: Study, change: Partial<Study>): Study => ({
  ...study,
  ...change,
  version: study.version + 1,
});

/** A step in a module: what was spent so far counts, and the clock runs there. */
export const visited = (
  study: Study,
  online: OnlineStage,
  { id }: Module,
  { page, now }: { readonly page?: number; readonly now: Instant },
): Study => {
  const next = changed(counted(study, online, now), id, page === undefined ? {} : { page });
  return stepped(next, { running: { module: id, since: isoOf(now) } });
};

/** The place behind the pages: the quiz, and what is missing. */
export const endPage = ({ pages = [] }: Module): number => pages.length + 1;

/** Whether a module asks for more than being called done. */
export const asksForMore = ({ pages, quiz, minutesNeeded }: Module): boolean =>
  pages !== undefined || quiz !== undefined || minutesNeeded !== undefined;

/** Whole minutes that are counted by now, the running ones included. */
export const minutesCounted = (
  study: Study,
  online: OnlineStage,
  { id }: Module,
  now: Instant,
): number => Math.floor(spentIn(counted(study, online, now), id) / minute);

/** What is still missing before a module counts. */
export const missingFor = (
  study: Study,
  online: OnlineStage,
  module: Module,
  now: Instant,
): readonly ('time' | 'quiz')[] => {
  const { id, minutesNeeded = 0, quiz } = module;
  const spent = spentIn(counted(study, online, now), id);
  const passed = study.modules[id]?.quiz?.passedAt !== undefined;
  return [
    ...(spent < minutesNeeded * minute ? (['time'] as const) : []),
    ...(quiz !== undefined && !passed ? (['quiz'] as const) : []),
  ];
};

export type QuizState =
  /** It may be tried now. */
  | { readonly state: 'open'; readonly attemptsLeft?: number }
  | { readonly state: 'pause'; readonly until: Instant; readonly attemptsLeft?: number }
  | { readonly state: 'used-up' }
  | { readonly state: 'passed' };

/** Whether the quiz of a module may be tried now. */
export const quizStateAt = (study: Study, { id, quiz }: Module, now: Instant): QuizState => {
  const stands = study.modules[id]?.quiz;
  if (stands?.passedAt !== undefined) return { state: 'passed' };
  const { attempts: most, pauseMinutes } = quiz ?? {};
  const attemptsLeft = most === undefined ? undefined : most - (stands?.attempts ?? 0);
  if (attemptsLeft !== undefined && attemptsLeft <= 0) return { state: 'used-up' };
  const left = attemptsLeft === undefined ? {} : { attemptsLeft };
  const until =
    stands === undefined || pauseMinutes === undefined
      ? now
      : Date.parse(stands.lastAt) + pauseMinutes * minute;
  return now < until ? { state: 'pause', until, ...left } : { state: 'open', ...left };
};

/** An attempt at the quiz is a step in the module as well. */
export const quizTried = (
  study: Study,
  online: OnlineStage,
  module: Module,
  { answers, now }: { readonly answers: QuizAnswers; readonly now: Instant },
): Study => {
  const next = visited(study, online, module, { now });
  const { quiz } = module;
  if (quiz === undefined) return next;
  const { right, passed } = rightAnswers(quiz, answers);
  const attempts = (study.modules[module.id]?.quiz?.attempts ?? 0) + 1;
  const at = isoOf(now);
  return changed(next, module.id, {
    quiz: { attempts, lastAt: at, right, ...(passed ? { passedAt: at } : {}) },
  });
};
