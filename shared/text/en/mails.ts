import type { MailTexts } from '../../mail/moments.ts';
import { applicationMails } from './application-mails.ts';
import { dateMails } from './dates.ts';
import { evaluationMails } from './evaluation-mails.ts';
import { informationMails } from './information-mails.ts';
import { nominationMails } from './nomination-mails.ts';
import { proposalMails } from './proposal-mails.ts';
import { reviewMails } from './review-mails.ts';
import { schedulingMails } from './scheduling-mails.ts';
import { trainingMails } from './training-mails.ts';
import { visitMails } from './visit-mails.ts';

export const mails: MailTexts = {
  frame: {
    greeting: (name) => `Dear ${name},`,
    anonymous: 'Dear applicant,',
    reviewer: 'Dear reviewer,',
    reference: 'Your reference',
    closing: 'With kind regards,',
    office: 'The CPI programme office',
    questions: 'Questions? Simply write to',
    personalLink: 'This link is yours alone. Please do not pass it on.',
  },
  'sign-in': ({ minutes }) => ({
    subject: 'Your link to sign in',
    paragraphs: [
      `Here is the link you asked for. It works once, for ${minutes} minutes. If you did not ask for it, you can leave this mail alone.`,
    ],
    action: 'Sign in',
  }),
  ...applicationMails,
  ...nominationMails,
  ...reviewMails,
  ...trainingMails,
  ...proposalMails,
  ...visitMails,
  ...schedulingMails,
  ...dateMails,
  ...informationMails,
  ...evaluationMails,
};
