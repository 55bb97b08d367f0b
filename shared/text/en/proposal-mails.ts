import type { Letters } from '../../mail/moments.ts';

/** Letters about the project proposal. */
export const proposalMails: Pick<
  Letters,
  | 'proposal-requested'
  | 'proposal-reminder'
  | 'proposal-extended'
  | 'proposal-revision'
  | 'proposal-approved'
  | 'proposal-rejected'
> = {
  'proposal-requested': ({ dueAt }) => ({
    subject: 'Your project proposal',
    paragraphs: [
      `It is time for your project proposal. It is due on ${dueAt}. The outline is short, and you can save it as often as you like.`,
    ],
    action: 'Write your proposal',
  }),
  'proposal-reminder': ({ dueAt }) => ({
    subject: 'Your proposal is due soon',
    paragraphs: [`We do not have your proposal yet. It is due on ${dueAt}.`],
    action: 'Write your proposal',
  }),
  'proposal-extended': ({ dueAt }) => ({
    subject: 'You have more time for your proposal',
    paragraphs: [
      `Your project proposal can be submitted for longer: it is now due on ${dueAt}. Everything that you saved is there.`,
    ],
    action: 'Go on with your proposal',
  }),
  'proposal-revision': ({ dueAt }) => ({
    subject: 'Please revise your proposal',
    paragraphs: [
      `The reviewers think your proposal can become a strong one, and ask you to revise it. Their comments are beside it. The new version is due on ${dueAt}.`,
    ],
    action: 'Read the comments and revise',
  }),
  'proposal-approved': ({ title }) => ({
    subject: 'Your proposal has been approved',
    paragraphs: [`Your proposal “${title}” has been approved. Congratulations.`],
    action: 'See what comes next',
  }),
  'proposal-rejected': ({ title }) => ({
    subject: 'The decision on your proposal',
    paragraphs: [
      `We are sorry: your proposal “${title}” was not approved. Your online training stays recorded as completed.`,
    ],
    action: 'Read the comments',
  }),
};
