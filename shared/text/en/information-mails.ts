import type { Letters } from '../../mail/moments.ts';

/** Letters about what the office asks after the submission. */
export const informationMails: Pick<Letters, 'information-requested' | 'information-reminder'> = {
  'information-requested': ({ track, questions, dueAt }) => ({
    subject: 'We need more information from you',
    paragraphs: [
      `To decide on your application for ${track} we ask you to look at ${questions === 1 ? 'one of your answers' : `${questions} of your answers`} once more.`,
      `Please read on the page what we would like to know, and send your answer before ${dueAt}. You can save as often as you like and send once. Everything else in your application stays as you sent it.`,
    ],
    action: 'See what we ask',
  }),
  'information-reminder': ({ track, dueAt }) => ({
    subject: 'We still need information from you',
    paragraphs: [
      `We have asked you to look at answers in your application for ${track} once more, and have not received them yet.`,
      `Please send them before ${dueAt}. After that we decide on what you sent with your application.`,
    ],
    action: 'See what we ask',
  }),
};
