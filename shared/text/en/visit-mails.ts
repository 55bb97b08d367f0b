import type { Letters } from '../../mail/moments.ts';

/** Letters about the visit, from the letter for the visa to the certificate. */
export const visitMails: Pick<
  Letters,
  | 'conditional-invitation'
  | 'travel-reminder'
  | 'invitation'
  | 'invitation-withheld'
  | 'departure-recorded'
  | 'graduated'
  | 'certificate-withheld'
  | 'certificate-revoked'
> = {
  'conditional-invitation': ({ section, from, to }) => ({
    subject: 'Your conditional invitation',
    paragraphs: [
      `Since visas take two to three weeks, we invite you now, on condition that you complete the stages before the visit: ${section}, ${from} to ${to}.`,
      'Your letter is ready. Please begin with your visa; book no ticket yet.',
    ],
    action: 'Fetch your letter',
  }),
  'travel-reminder': ({ items, dueOn }) => ({
    subject: 'Something is missing for your visit to Korea',
    paragraphs: [
      `We do not have everything yet for your visit: ${items}. It is needed by ${dueOn}.`,
      'If something holds you up, please write to us: we can often help with an embassy or a ticket.',
    ],
    action: 'See what is missing',
  }),
  invitation: ({ section, from, to }) => ({
    subject: 'Your invitation to Korea',
    paragraphs: [
      `We are glad to invite you to Korea for ${section}, from ${from} to ${to}. Your final letter is ready.`,
    ],
    action: 'Fetch your letter',
  }),
  'invitation-withheld': ({ section }) => ({
    subject: 'The places in Korea',
    paragraphs: [
      `More people completed online training for ${section} than can travel this year, and the places in Korea have gone to others. Your online training stays recorded as completed.`,
    ],
  }),
  'departure-recorded': ({ on, attendance, needed }) => ({
    subject: 'Your departure is recorded',
    paragraphs: [
      `We have recorded that you left the course on ${on}. Your attendance in Korea can still reach ${attendance} % at most; ${needed} % are needed for the certificate.`,
      'If this is not right, please write to us before the last day of the course.',
    ],
    action: 'See your visit',
  }),
  graduated: ({ section, code }) => ({
    subject: 'Your certificate',
    paragraphs: [
      `You have completed ${section}. Congratulations, and welcome among the alumni.`,
      `Anyone can check your certificate with its number, ${code}.`,
    ],
    action: 'See your certificate',
  }),
  'certificate-withheld': ({ attendance, needed }) => ({
    subject: 'About your certificate',
    paragraphs: [
      `Your attendance in Korea was ${attendance} per cent; ${needed} per cent were needed for the certificate, so we cannot issue it.`,
      'If there is something that we should know, please write to us within seven days.',
    ],
  }),
  'certificate-revoked': ({ section }) => ({
    subject: 'Your certificate is no longer valid',
    paragraphs: [
      `The certificate that you were issued for ${section} was taken back. Whoever checks its number is told so.`,
      'If you do not know why, please write to us.',
    ],
    action: 'See your visit',
  }),
};
