import type { Letters } from '../../mail/moments.ts';

/** Letters about an application, from the draft to the offer. */
export const applicationMails: Pick<
  Letters,
  | 'draft-started'
  | 'draft-reminder'
  | 'application-received'
  | 'application-withdrawn'
  | 'deadline-extended'
  | 'document-refused'
  | 'waitlisted'
  | 'not-selected'
  | 'place-offered'
  | 'offer-reminder'
> = {
  'draft-started': ({ track, closesAt }) => ({
    subject: 'Your application has been started',
    paragraphs: [
      `You have started an application for ${track}. Everything you save is kept, and you can go on from any device.`,
      `The call closes on ${closesAt}.`,
    ],
    action: 'Go on with your application',
  }),
  'draft-reminder': ({ track, closesAt }) => ({
    subject: 'Your application is not sent yet',
    paragraphs: [
      `Your application for ${track} is saved, but you have not submitted it. The call closes on ${closesAt}.`,
    ],
    action: 'Finish your application',
  }),
  'application-received': ({ track, section, submittedAt }) => ({
    subject: 'We have received your application',
    paragraphs: [
      `Thank you. Your application for ${track}, ${section}, reached us on ${submittedAt}.`,
      'Please keep the reference below: it is the one that your receipt shows. We will write to you when the decisions are released. Until then there is nothing you need to do.',
    ],
    action: 'See your application',
  }),
  'application-withdrawn': ({ track, withdrawnAt }) => ({
    subject: 'You have withdrawn your application',
    paragraphs: [
      `We have noted on ${withdrawnAt} that you withdraw your application for ${track}. It will not be considered any further, and there is nothing else you need to do.`,
      'If it was not you who withdrew it, please write to us at once.',
    ],
    action: 'See the receipt',
  }),
  'deadline-extended': ({ track, closesAt }) => ({
    subject: 'You have more time for your application',
    paragraphs: [
      `Your application for ${track} can be submitted for longer: it closes on ${closesAt}.`,
      'Everything that you saved is there, and you can go on where you stopped.',
    ],
    action: 'Go on with your application',
  }),
  'document-refused': ({ document, reason }) => ({
    subject: 'A document could not be accepted',
    paragraphs: [
      `Thank you for sending a file for “${document}”. We could not accept it, and have deleted it.`,
      reason,
      'Please send another file before the call closes. The others that you have sent are not affected.',
    ],
    action: 'See your documents',
  }),
  waitlisted: ({ section, position }) => ({
    subject: 'You are on the waiting list',
    paragraphs: [
      `Your application for ${section} was rated highly, but every place has been given. You are number ${position} on the waiting list.`,
      'If a place becomes free and fits, we will write to you at once. There is nothing you need to do.',
    ],
  }),
  'not-selected': ({ track, reason }) => ({
    subject: 'The decision on your application',
    paragraphs: [
      `Thank you for the work you put into your application for ${track}. We are sorry that we cannot offer you a place this year.`,
      reason,
      'We hope that you will think of us again.',
    ],
  }),
  'place-offered': ({ track, section, expiresAt }) => ({
    subject: 'We would like to offer you a place',
    paragraphs: [
      `Congratulations. You have been selected for ${track}: ${section}.`,
      `Please tell us by ${expiresAt} whether you accept. After that the place goes to the next person on the waiting list.`,
    ],
    action: 'Answer the offer',
  }),
  'offer-reminder': ({ section, expiresAt }) => ({
    subject: 'Your answer is still missing',
    paragraphs: [
      `We have kept a place for you in ${section}. Please answer by ${expiresAt}; after that it goes to the next person.`,
    ],
    action: 'Answer the offer',
  }),
};
