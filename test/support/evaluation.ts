import type { Answers } from '../../shared/domain/evaluation-answers.ts';
import type { ParticipationEntry } from '../../shared/domain/participation.ts';

const both = (text: string) => ({ en: text, ko: `${text} (ko)` });

const at = (anchor: string, days: number) => ({ anchor, days });

/** Everything that can be asked, small: two statements, one question, both kinds of session. */
export const evaluationFile = {
  selfAssessment: {
    scale: ['Not yet', 'With help', 'On my own', 'As a teacher'].map(both),
    statements: [
      { id: 'need', text: both('Describing a need') },
      { id: 'budget', text: both('Drawing up a budget') },
    ],
    before: { opens: at('course-begins', 0), closes: at('course-begins', 2) },
    after: { opens: at('course-ends', 0), closes: at('course-ends', 5) },
  },
  course: {
    scale: ['Bad', 'Fair', 'Good'].map(both),
    questions: [{ id: 'content', text: both('What it taught') }],
    answers: { opens: at('course-ends', 0), closes: at('course-ends', 5) },
  },
  sessions: { scale: ['Bad', 'Fair', 'Good'].map(both), of: ['seminars', 'visit'], days: 7 },
  followUp: {
    outcomes: [
      { id: 'carried-out', text: both('Carried out') },
      { id: 'not-begun', text: both('Not begun') },
    ],
    figures: [{ id: 'people', text: both('People reached') }],
    answers: { opens: at('course-ends', 365), closes: at('course-ends', 393) },
  },
};

/** What somebody answered; tests change a copy. */
export const someAnswers = (changes: Partial<Answers> = {}): Answers => ({
  edition: '2031',
  respondent: 'RESPONDENT1',
  track: 'makers',
  section: 'paper',
  ratings: {},
  version: 1,
  ...changes,
});

/** A graduate in the report who has answered some questionnaires. */
export const someEntry = (
  evaluated: readonly string[],
  changes: Partial<ParticipationEntry> = {},
): ParticipationEntry => ({
  track: 'makers',
  section: 'paper',
  country: 'KH',
  stage: 'graduated',
  seminars: 1,
  modules: 1,
  evaluated,
  ...changes,
});
