import type { Letters } from '../../mail/moments.ts';

/** Letters that ask what somebody learned, and what became of their project. */
export const evaluationMails: Pick<Letters, 'evaluation-asked' | 'follow-up-asked'> = {
  'evaluation-asked': ({ dueAt }) => ({
    subject: 'What did you learn, and how was your course?',
    paragraphs: [
      `Your course has ended, and the next one is being planned with what you say. A few questions are open for you before ${dueAt}; they take five minutes.`,
      'Your answers are kept without your name.',
    ],
    action: 'Answer the questions',
  }),
  'follow-up-asked': ({ dueAt }) => ({
    subject: 'What became of your project?',
    paragraphs: [
      'A year has passed since your course, and we would like to know what became of the project that you planned. One that never began teaches us as much as one that did.',
      `It takes three minutes, and can be answered before ${dueAt}. Your answer is kept without your name.`,
    ],
    action: 'Tell us about your project',
  }),
};
