import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Module, OnlineStage, Quiz } from '../../../shared/domain/edition.ts';
import { askedOf, rightAnswers, rightNeeded } from '../../../shared/domain/quiz.ts';
import {
  minutesCounted,
  missingFor,
  noStudy,
  quizStateAt,
  quizTried,
  type Study,
  visited,
} from '../../../shared/domain/study.ts';

const both = (text: string) => ({ en: text, ko: text });
const minute = 60_000;
const start = Date.parse('2031-06-24T03:00:00.000Z');

const quizOf = (count: number, passMark: number, rest: Partial<Quiz> = {}): Quiz => ({
  passMark,
  questions: Array.from({ length: count }, (_, at) => ({
    id: `q${at}`,
    text: both(`Question ${at}`),
    options: ['a', 'b', 'c'].map((id) => ({ id, text: both(id) })),
    right: ['b'],
  })),
  ...rest,
});
const moduleOf = (id: string, rest: Partial<Module> = {}): Module => ({
  ...{ id, title: both(id), minutes: 60, minutesNeeded: 20 },
  ...rest,
});
const online = (longestVisitMinutes?: number): OnlineStage => ({
  period: { from: '2031-06-23', to: '2031-07-04' },
  modules: [],
  seminars: [],
  attendanceNeeded: 80,
  ...(longestVisitMinutes === undefined ? {} : { longestVisitMinutes }),
});
const nobody = noStudy({ applicationId: 'A', edition: '2031' });
const planning = moduleOf('planning');

describe('[F41] time in a module', () => {
  it('is counted from step to step, up to the longest visit', () => {
    const begun = visited(nobody, online(), planning, { page: 1, now: start });
    const read = visited(begun, online(), planning, { page: 2, now: start + 12 * minute });
    expect(read.modules.planning).toEqual({ milliseconds: 12 * minute, page: 2 });
    const next = visited(read, online(), planning, { page: 3, now: start + 24 * 60 * minute });
    expect(next.modules.planning).toEqual({ milliseconds: 42 * minute, page: 3 });
    expect(minutesCounted(begun, online(10), planning, start + 60 * minute)).toBe(10);
  });

  it('is enough at the very moment, and not before', () => {
    const begun = visited(nobody, online(), planning, { page: 1, now: start });
    const end = start + 20 * minute;
    expect(missingFor(begun, online(), planning, end - 1)).toEqual(['time']);
    expect(missingFor(begun, online(), planning, end)).toEqual([]);
  });

  it('never sums up to more than has passed, whatever is open side by side', () => {
    const step = fc.record({
      module: fc.constantFrom('planning', 'budget', 'partners'),
      after: fc.integer({ min: 0, max: 90 * 60 }),
      device: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 30 }),
        fc.integer({ min: 1, max: 60 }),
        (steps, most) => {
          let now = start;
          let study: Study = nobody;
          for (const { module, after } of steps) {
            now += after * 1000;
            const before = study.modules[module]?.milliseconds ?? 0;
            study = visited(study, online(most), moduleOf(module), { now });
            expect(study.modules[module]?.milliseconds ?? 0).toBeGreaterThanOrEqual(before);
          }
          const sum = Object.values(study.modules).reduce((all, one) => all + one.milliseconds, 0);
          expect(sum).toBeLessThanOrEqual(now - start);
          expect(sum).toBeLessThanOrEqual(steps.length * most * minute);
        },
      ),
    );
  });
});

describe('[F41] a quiz', () => {
  it.each([
    [5, 60, 3],
    [3, 60, 2],
    [7, 70, 5],
    [1, 1, 1],
    [50, 100, 50],
  ])('of %i questions with a pass mark of %i %% is passed with %i right', (count, mark, needed) => {
    const quiz = quizOf(count, mark);
    const answering = (right: number) =>
      Object.fromEntries(quiz.questions.map(({ id }, at) => [id, [at < right ? 'b' : 'a']]));
    expect(rightNeeded(quiz)).toBe(needed);
    expect(rightAnswers(quiz, answering(needed)).passed).toBe(true);
    expect(rightAnswers(quiz, answering(needed - 1)).passed).toBe(false);
  });

  it('counts a question only with every right option and no other', () => {
    const [question] = quizOf(1, 100).questions;
    const several = { passMark: 100, questions: [{ ...question, right: ['a', 'c'] }] } as Quiz;
    expect(rightAnswers(several, { q0: ['c', 'a'] }).right).toBe(1);
    expect(rightAnswers(several, { q0: ['a'] }).right).toBe(0);
    expect(rightAnswers(several, { q0: ['a', 'b', 'c'] }).right).toBe(0);
  });

  it('is shown without its key', () => {
    const [question] = quizOf(1, 100).questions;
    expect(question && Object.keys(askedOf(question)).sort()).toEqual([
      'id',
      'options',
      'several',
      'text',
    ]);
  });

  it('may be tried as often, and as soon, as the edition says', () => {
    const module = moduleOf('planning', {
      quiz: quizOf(1, 100, { attempts: 2, pauseMinutes: 15 }),
    });
    const wrong = { answers: { q0: ['a'] }, now: start };
    const once = quizTried(nobody, online(), module, wrong);
    expect(quizStateAt(nobody, module, start)).toEqual({ state: 'open', attemptsLeft: 2 });
    const until = start + 15 * minute;
    expect(quizStateAt(once, module, until - 1)).toEqual({
      state: 'pause',
      until,
      attemptsLeft: 1,
    });
    expect(quizStateAt(once, module, until)).toEqual({ state: 'open', attemptsLeft: 1 });
    const twice = quizTried(once, online(), module, { ...wrong, now: until });
    expect(quizStateAt(twice, module, until + 60 * minute)).toEqual({ state: 'used-up' });
    const passed = quizTried(once, online(), module, { answers: { q0: ['b'] }, now: until });
    expect(quizStateAt(passed, module, until)).toEqual({ state: 'passed' });
    expect(missingFor(passed, online(), module, until)).toEqual(['time']);
  });
});
