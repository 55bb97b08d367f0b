import type { Letters } from '../../mail/moments.ts';

/** Letters to offices that nominate, their nominees, and referees. */
export const nominationMails: Pick<
  Letters,
  | 'office-invited'
  | 'nominated'
  | 'reference-requested'
  | 'reference-declined'
  | 'endorsement-reminder'
  | 'nominee-away'
> = {
  'office-invited': ({ track, office, sections, perOffice, closesAt, letterDueAt }) => ({
    subject: 'An invitation to nominate',
    paragraphs: [
      `The programme office invites ${office} to nominate officials for ${track}.`,
      `Sections: ${sections}. You may nominate ${perOffice === 1 ? 'one person' : `${perOffice} people`} for each of them.`,
      `Nominations are taken until ${closesAt}. The official letter for each nominee may follow until ${letterDueAt}.`,
    ],
    action: 'Open your nominations',
  }),
  nominated: ({ track, section, office, closesAt }) => ({
    subject: 'You have been nominated',
    paragraphs: [
      `${office} has nominated you for ${track}, ${section}.`,
      `Please complete your own part of the application. The call closes on ${closesAt}. Everything you save is kept, and you can go on from any device.`,
    ],
    action: 'Open your application',
  }),
  'reference-requested': ({ applicant, track, dueAt }) => ({
    subject: 'A reference is asked of you',
    paragraphs: [
      `${applicant} applies for ${track} and has named you as a referee.`,
      `Please write your reference by ${dueAt}. The applicant sees only whether it came, never what you wrote. If you would rather not write, you can say so on the same page.`,
    ],
    action: 'Write the reference',
  }),
  'reference-declined': ({ track }) => ({
    subject: 'A referee will not write',
    paragraphs: [
      `One of the people whom you named for your application for ${track} will not write a reference. You can name somebody else.`,
    ],
    action: 'See your references',
  }),
  'endorsement-reminder': ({ applicant, track, dueAt }) => ({
    subject: 'Your letter is due soon',
    paragraphs: [
      `Your letter for ${applicant}, who applies for ${track}, has not reached us yet. It may come until ${dueAt}.`,
    ],
    action: 'Open the letter',
  }),
  'nominee-away': ({ nominee, on }) => ({
    subject: 'About the person whom you nominated',
    paragraphs: [
      on === ''
        ? `${nominee}, whom your office nominated, did not come to the training in Korea.`
        : `${nominee}, whom your office nominated, left the training in Korea on ${on}, before it ended.`,
      'Reasons are for the person to tell. Please write to us if you have a question.',
    ],
  }),
};
