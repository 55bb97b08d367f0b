import type { Questionnaire } from '../../domain/evaluation.ts';
import type { EvaluationFaultCode } from '../../domain/evaluation-answers.ts';
import type { WordsKind } from '../../domain/evaluation-questions.ts';

const questionnaires: Readonly<
  Record<Questionnaire, { readonly title: string; readonly lead: string }>
> = {
  before: {
    title: 'Where you stand now',
    lead: 'Before you begin: how well can you do each of these today? The same is asked once more at the end. It is no test, and nobody is judged by it.',
  },
  after: {
    title: 'Where you stand after the course',
    lead: 'How well can you do each of these today? Please answer as you see it now, without looking back.',
  },
  course: {
    title: 'How was your course?',
    lead: 'How satisfied are you? The next course is planned with what you say.',
  },
  sessions: {
    title: 'Sessions that you attended',
    lead: 'Rate those about which you have something to say, and leave out the others.',
  },
  'follow-up': {
    title: 'What became of your project?',
    lead: 'A year has passed. Please tell us how it went with the project that you planned; one that never began teaches us as much as one that did.',
  },
};

const faults: Readonly<Record<EvaluationFaultCode, string>> = {
  required: 'Please choose one.',
  unknown: 'This was not asked, or is none of the answers.',
  'no-number': 'Please give a whole number, e.g. 12, or leave it empty.',
  'too-long': 'This is longer than the 2,000 characters that we can keep.',
  unrated: 'Please choose a number as well, so that we know how you mean it.',
};

const words: Readonly<Record<WordsKind, string>> = {
  comment: 'What should stay, what should change? (optional)',
  session: 'Comment (optional)',
  project: 'Tell us about it in a few sentences (optional)',
  link: 'Where it can be seen on the web (optional)',
};

/** The questionnaires about learning. */
export const evaluations = {
  title: 'Your view',
  lead: 'A few questions, each on one page.',
  nothing: 'Nothing is asked at the moment.',
  thanks: 'Thank you',
  thanksText: 'You have answered everything that is asked at the moment.',
  questionnaires,
  faults,
  words,
  open: 'Not answered yet.',
  answered: 'answered.',
  sessionsLeft: (count: number) =>
    count === 1 ? '1 session to rate' : `${count} sessions to rate`,
  noSessions: 'There is no session to rate at the moment.',
  outcome: 'How far is it?',
  figureHint: 'A whole number, as well as you know it. Leave it empty if you do not.',
  privacy:
    'Your answers are kept without your name. They are read by the programme office alone; the report shows means of many, and no comment.',
  until: 'Answers can be given and corrected until',
  send: 'Send the answers',
  back: 'Back to your page',
  written: 'What you wrote, so that it is not lost',
  refused: {
    invalid: 'Some answers are missing or cannot be read',
    closed: {
      title: 'Answers are not taken any more',
      moment: 'This was open until',
    },
    'not-open': {
      title: 'This is not asked yet',
      moment: 'It opens',
    },
  },
};
