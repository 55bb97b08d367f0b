import type { Letters } from '../../mail/moments.ts';

/** Letters to reviewers. */
export const reviewMails: Pick<
  Letters,
  | 'reviews-assigned'
  | 'proposal-reviews-assigned'
  | 'discussion-opened'
  | 'panel-vote-opened'
  | 'review-reminder'
> = {
  'reviews-assigned': ({ track, count, dueAt }) => ({
    subject: `${count} applications to review`,
    paragraphs: [
      `Thank you for reviewing for ${track}. ${count} applications are waiting in your queue.`,
      `Please send your scores by ${dueAt}.`,
    ],
    action: 'Open your queue',
  }),
  'proposal-reviews-assigned': ({ track, count, dueAt }) => ({
    subject: count === 1 ? 'A project proposal to review' : `${count} project proposals to review`,
    paragraphs: [
      `You are named as a reviewer of ${count === 1 ? 'a project proposal' : `${count} project proposals`} of ${track}. Each is in your queue as soon as it is submitted.`,
      `Please send your scores by ${dueAt}.`,
    ],
    action: 'Open your queue',
  }),
  'discussion-opened': ({ reference, closesAt }) => ({
    subject: `${reference}: the reviews are far apart`,
    paragraphs: [
      `The scores that ${reference} was given are far apart. The reviewers who have submitted theirs can now read each other’s and discuss the application, until ${closesAt}.`,
      'After that you may revise your own review once, or leave it as it is. Please name nobody.',
    ],
    action: 'Open the discussion',
  }),
  'panel-vote-opened': ({ track, count, closesAt }) => ({
    subject: 'Your vote on the project proposals of the forum',
    paragraphs: [
      `You are on the panel that chooses which project proposals of ${track} are presented at the Cultural Policy Forum. There are ${count} to choose from.`,
      `Please vote by ${closesAt}. Until then you can change your vote; nobody sees how you voted.`,
    ],
    action: 'Open the vote',
  }),
  'review-reminder': ({ count, dueAt }) => ({
    subject: 'Reviews are waiting',
    paragraphs: [
      `${count} applications in your queue have no scores yet. They are due on ${dueAt}; the people behind them are waiting.`,
    ],
    action: 'Open your queue',
  }),
};
