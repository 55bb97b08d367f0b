import type { Letters } from '../../mail/moments.ts';

/** Letters about online training and its attendance. */
export const trainingMails: Pick<
  Letters,
  | 'online-training-opened'
  | 'attendance-warning'
  | 'attendance-short'
  | 'appeal-answered'
  | 'online-training-completed'
  | 'online-training-incomplete'
  | 'training-reminder'
  | 'seminar-reminder'
> = {
  'online-training-opened': ({ section, from, to, needed }) => ({
    subject: 'Online training is open',
    paragraphs: [
      `Online training for ${section} runs from ${from} to ${to}. Modules can be done at any hour; seminars are live.`,
      `It is completed with ${needed} per cent of the modules and seminars.`,
    ],
    action: 'Open your training',
  }),
  'attendance-warning': ({ needed, to }) => ({
    subject: 'You can still complete online training, but not miss anything more',
    paragraphs: [
      `You have missed part of online training. ${needed} % are needed, and everything that is left until ${to} now has to be done or attended for that.`,
      'Your page shows what counts, what was missed and what is left. If you missed something for a reason that we should know of, you can tell us there, and we will look at it.',
    ],
    action: 'See what is left',
  }),
  'attendance-short': ({ attendance, needed, until }) => ({
    subject: 'Your attendance is not enough yet',
    paragraphs: [
      `Online training is over. Your attendance is ${attendance.toFixed(1)} %; ${needed} % are needed.`,
      `If something kept you from taking part that we should know of, please tell us on your page before ${until}. We will look at it before anything is decided.`,
    ],
    action: 'See your attendance',
  }),
  'appeal-answered': ({ session, granted, reason }) => ({
    subject: granted ? `“${session}” counts as attended` : `“${session}” does not count`,
    paragraphs: [
      granted
        ? `We have looked at what you wrote about “${session}”. It now counts as attended.`
        : `We have looked at what you wrote about “${session}”, and it stays as it is.`,
      reason,
    ],
    action: 'See your attendance',
  }),
  'online-training-completed': ({ attendance }) => ({
    subject: 'You have completed online training',
    paragraphs: [`Well done: your attendance was ${attendance} per cent.`],
    action: 'See what comes next',
  }),
  'online-training-incomplete': ({ attendance, needed }) => ({
    subject: 'Your online training was not completed',
    paragraphs: [
      `Your attendance was ${attendance} per cent; ${needed} per cent were needed. That is why we cannot invite you to Korea this year.`,
      'If something kept you from taking part that we should know of, please write to us within seven days.',
    ],
  }),
  'training-reminder': ({ to, modulesOpen }) => ({
    subject: 'Online training ends soon',
    paragraphs: [
      `You have ${modulesOpen} modules left. Online training ends on ${to}, and there is still time.`,
    ],
    action: 'Open your training',
  }),
  'seminar-reminder': ({ title, startsAt }) => ({
    subject: 'A seminar is coming up',
    paragraphs: [
      `The seminar “${title}” begins on ${startsAt}. Being there counts towards your attendance.`,
    ],
    action: 'Open your training',
  }),
};
