import { describe, expect, test } from 'vitest';
import { Edition } from '../../../shared/domain/edition.ts';
import { checkTyped, nothingTyped } from '../../../shared/domain/evaluation-answers.ts';
import { toldParts } from '../../../shared/domain/evaluation-figures.ts';
import { askedOf } from '../../../shared/domain/evaluation-questions.ts';
import { learningForOffice, learningReport } from '../../../shared/domain/evaluation-report.ts';
import { evaluationFile, someAnswers, someEntry } from '../../support/evaluation.ts';
import { smallEditionFile } from '../../support/small-edition.ts';

const edition = Edition.parse({ ...smallEditionFile, evaluation: evaluationFile });
const lecture = { id: 'paper', title: { en: 'Paper', ko: '종이' }, endsAt: 0 };

const check = (
  questionnaire: Parameters<typeof askedOf>[1],
  typed: Partial<typeof nothingTyped>,
) => {
  const asked = askedOf(edition, questionnaire, [lecture]);
  if (asked === undefined) throw new Error('not asked');
  return checkTyped(asked, { ...nothingTyped, ...typed });
};
const codes = (result: ReturnType<typeof check>) =>
  'faults' in result ? result.faults.map(({ group, id, code }) => `${group}.${id} ${code}`) : [];

describe('what was typed', () => {
  test('[F78] every statement needs a number of the scale, in the digits of any script', () => {
    expect(check('before', { ratings: { need: '4', budget: '١' } })).toEqual({
      ratings: { need: 4, budget: 1 },
      words: {},
    });
    expect(codes(check('before', { ratings: { need: '5' } }))).toEqual([
      'ratings.need unknown',
      'ratings.budget required',
    ]);
  });

  test('[F78] [Q6] what nobody asked is refused', () => {
    const typed = { ratings: { content: '3', role: '1' }, words: { __proto__x: 'y' } };
    expect(codes(check('course', typed))).toEqual([
      'ratings.role unknown',
      'words.__proto__x unknown',
    ]);
    expect(codes(check('course', { ratings: { content: '3' }, outcome: 'x' }))).toEqual([
      'outcome. unknown',
    ]);
  });

  test('[F78] a session is rated or left out, and a comment needs its number', () => {
    expect(codes(check('sessions', {}))).toEqual(['ratings.paper required']);
    expect(codes(check('sessions', { words: { paper: 'Too short' } }))).toEqual([
      'ratings.paper unrated',
    ]);
    expect(check('sessions', { ratings: { paper: '2' }, words: { paper: ' Too short ' } })).toEqual(
      {
        ratings: { paper: 2 },
        words: { paper: 'Too short' },
      },
    );
  });

  test('[F78] a project has one outcome, and figures that are whole numbers', () => {
    expect(codes(check('follow-up', { figures: { people: 'many' } }))).toEqual([
      'outcome. required',
      'figures.people no-number',
    ]);
    expect(check('follow-up', { outcome: 'carried-out', figures: { people: '120' } })).toEqual({
      ratings: { people: 120 },
      outcome: 'carried-out',
      words: {},
    });
  });
});

describe('what is told of small groups', () => {
  test('[F78] a part of fewer than five answers is kept back', () => {
    expect(toldParts([5, 4, 2])).toEqual({ parts: [true, false, false], whole: true });
  });

  test('[F78] and one more with it, where the whole would tell it by subtraction', () => {
    expect(toldParts([12, 9, 4])).toEqual({ parts: [true, false, false], whole: true });
    expect(toldParts([12, 0, 9])).toEqual({ parts: [true, false, true], whole: true });
    expect(toldParts([4, 0])).toEqual({ parts: [false, false], whole: false });
  });
});

describe('what the report tells', () => {
  const closed = Date.parse('2031-08-20T15:00:00Z');
  const pair = (before: number, after: number, section = 'paper') =>
    someAnswers({
      section,
      ratings: {
        before: { need: before, budget: 1 },
        after: { need: after, budget: 2 },
        course: { content: after - 1 },
      },
    });
  const answers = [pair(1, 3), pair(2, 3), pair(2, 4), pair(1, 4), pair(2, 4, 'stage')];
  const once = someAnswers({ ratings: { before: { need: 4, budget: 4 } } });
  const entries = [
    ...answers.map(({ section }) => someEntry(['before', 'after', 'course'], { section })),
    someEntry(['before']),
    someEntry([], { stage: 'proposal-missed' }),
    someEntry(['before'], { stage: 'withdrawn' }),
  ];
  const all = { edition, entries, answers: [...answers, once], now: closed };

  test('[F78] how many answered of how many, and the means of those who did so twice', () => {
    expect(learningReport(all)?.selfAssessment).toEqual({
      before: { asked: 7, answered: 6 },
      after: { asked: 7, answered: 5 },
      scale: 4,
      both: 5,
      telling: 'told',
      statements: [
        { ...evaluationFile.selfAssessment.statements[0], before: 1.6, after: 3.6 },
        { ...evaluationFile.selfAssessment.statements[1], before: 1, after: 2 },
      ],
    });
  });

  test('[F78] the mean of the whole, and of no section that it would give away', () => {
    const course = learningReport(all)?.course;
    expect(course).toMatchObject({
      asked: 7,
      answered: 5,
      telling: 'told',
      questions: [{ mean: 2.6 }],
    });
    expect(course?.sections.map(({ telling }) => telling)).toEqual(['withheld', 'withheld']);
    expect(JSON.stringify(course?.sections)).not.toContain('mean');
  });

  test('[F78] nothing while answers come in, and nothing of four people', () => {
    const early = learningReport({ ...all, now: closed - 1000 })?.selfAssessment;
    expect(early).toMatchObject({ telling: 'open', both: 5 });
    expect(JSON.stringify(early)).not.toMatch(/"before":1/);
    const few = learningReport({ ...all, answers: answers.slice(1) });
    expect(few?.selfAssessment?.telling).toBe('withheld');
    expect(JSON.stringify(few)).not.toContain('mean');
    expect(few?.selfAssessment?.statements).toEqual(evaluationFile.selfAssessment.statements);
  });

  test('[F78] the office sees them as they come', () => {
    const office = learningForOffice({ ...all, answers: answers.slice(4), now: closed - 1000 });
    expect(office.course?.sections.find(({ section }) => section === 'stage')).toMatchObject({
      telling: 'told',
      questions: [{ mean: 3 }],
    });
  });

  test('[F78] the order of the answers does not matter', () => {
    expect(learningReport({ ...all, answers: all.answers.toReversed() })).toEqual(
      learningReport(all),
    );
  });

  test('[F78] a year later: what became of the projects, and figures that five have given', () => {
    const later = { ...all, now: Date.parse('2032-09-20T00:00:00Z') };
    const followed = [1, 2, 3, 4, 5].map((people) =>
      someAnswers({
        ratings: { 'follow-up': people === 5 ? {} : { people } },
        outcome: people < 4 ? 'carried-out' : 'not-begun',
      }),
    );
    const report = learningReport({ ...later, answers: followed })?.followUp;
    expect(report).toMatchObject({
      telling: 'told',
      outcomes: [{ people: 3 }, { people: 2 }],
    });
    expect(report?.figures).toEqual(evaluationFile.followUp.figures);
    expect(learningForOffice({ ...later, answers: followed }).followUp?.figures).toMatchObject([
      { total: 10 },
    ]);
    expect(learningReport(all)?.followUp).toBeUndefined();
  });

  test('[F78] a year that asks nothing has no such part', () => {
    const { evaluation: _none, ...silent } = edition;
    expect(learningReport({ ...all, edition: silent })).toBeUndefined();
  });
});
