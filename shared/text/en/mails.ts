import type { MailTexts } from '../../mail/moments.ts';
import { dateMails } from './dates.ts';
import { informationMails } from './information-mails.ts';

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
  'draft-started': ({ track, closesAt }) => ({
    subject: 'Your application has been started',
    paragraphs: [
      `You have started an application for ${track}. Everything you save is kept, and you can go on from any device.`,
      `The call closes on ${closesAt}.`,
    ],
    action: 'Go on with your application',
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
  ...dateMails,
  ...informationMails,
  'sign-in': ({ minutes }) => ({
    subject: 'Your link to sign in',
    paragraphs: [
      `Here is the link you asked for. It works once, for ${minutes} minutes. If you did not ask for it, you can leave this mail alone.`,
    ],
    action: 'Sign in',
  }),
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
  'cpi-day-invited': ({ day, venue, answerBy }) => ({
    subject: 'An invitation to CPI Day',
    paragraphs: [
      `We would be glad to see you at CPI Day on ${day}${venue === '' ? '' : `, ${venue}`}: the Cultural Policy Forum, and in the evening CPI Night with the graduation ceremony and a dinner.`,
      ...(answerBy === ''
        ? []
        : [
            `Seats at the dinner are limited. Please tell us by ${answerBy} whether you will join us, and what you eat.`,
          ]),
    ],
    action: 'See the programme and answer',
  }),
  'travel-reminder': ({ items, dueOn }) => ({
    subject: 'Something is missing for your visit to Korea',
    paragraphs: [
      `We do not have everything yet for your visit: ${items}. It is needed by ${dueOn}.`,
      'If something holds you up, please write to us: we can often help with an embassy or a ticket.',
    ],
    action: 'See what is missing',
  }),
  'cpi-day-reminder': ({ day, answerBy }) => ({
    subject: 'Will you join us at CPI Day?',
    paragraphs: [
      `You are invited to CPI Day on ${day}, and we do not have your answer yet.`,
      `Please tell us by ${answerBy} whether you will join us for the dinner. If you cannot come, your answer helps too: your seat goes to somebody else.`,
    ],
    action: 'See the programme and answer',
  }),
  'dinner-reply': ({ standing, answerBy }) => ({
    subject: 'Your answer to the dinner of CPI Day',
    paragraphs: [
      {
        seated: 'Thank you. A seat at the dinner is kept for you.',
        waiting:
          'Thank you. Every seat is taken at the moment, and you are on the waiting list. If a seat becomes free, it goes to the one who has waited longest, and we will write at once.',
        none: 'Thank you for telling us that you will not be at the dinner. Your seat goes to somebody else.',
      }[standing],
      `You can change your answer until ${answerBy}.`,
    ],
    action: 'See your answer',
  }),
  'dinner-seat': ({ day, answerBy }) => ({
    subject: 'A seat at the dinner of CPI Day is yours',
    paragraphs: [
      `A seat has become free, and it is kept for you on ${day}.`,
      `If you can no longer come, please tell us by ${answerBy}: somebody else is waiting.`,
    ],
    action: 'See your answer',
  }),
  'timetable-published': ({ section, note }) => ({
    subject: 'Your timetable',
    paragraphs: [
      `The timetable of ${section} is published. It shows each of your sessions with its place and time.`,
      ...(note === '' ? [] : [note]),
    ],
    action: 'See your timetable',
  }),
  'timetable-changed': ({ section, changes, note }) => ({
    subject: 'Your timetable has changed',
    paragraphs: [
      `There is a change to your own timetable of ${section}.`,
      ...changes,
      ...(note === '' ? [] : [note]),
    ],
    action: 'See your timetable',
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
  'conditional-invitation': ({ section, from, to }) => ({
    subject: 'Your conditional invitation',
    paragraphs: [
      `Since visas take two to three weeks, we invite you now, on condition that you complete the stages before the visit: ${section}, ${from} to ${to}.`,
      'Your letter is ready. Please begin with your visa; book no ticket yet.',
    ],
    action: 'Fetch your letter',
  }),
  'proposal-requested': ({ dueAt }) => ({
    subject: 'Your project proposal',
    paragraphs: [
      `It is time for your project proposal. It is due on ${dueAt}. The outline is short, and you can save it as often as you like.`,
    ],
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
  graduated: ({ section, code }) => ({
    subject: 'Your certificate',
    paragraphs: [
      `You have completed ${section}. Congratulations, and welcome among the alumni.`,
      `Anyone can check your certificate with its number, ${code}.`,
    ],
    action: 'See your certificate',
  }),
  'departure-recorded': ({ on, attendance, needed }) => ({
    subject: 'Your departure is recorded',
    paragraphs: [
      `We have recorded that you left the course on ${on}. Your attendance in Korea can still reach ${attendance} % at most; ${needed} % are needed for the certificate.`,
      'If this is not right, please write to us before the last day of the course.',
    ],
    action: 'See your visit',
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
  'certificate-revoked': ({ section }) => ({
    subject: 'Your certificate is no longer valid',
    paragraphs: [
      `The certificate that you were issued for ${section} was taken back. Whoever checks its number is told so.`,
      'If you do not know why, please write to us.',
    ],
    action: 'See your visit',
  }),
  'certificate-withheld': ({ attendance, needed }) => ({
    subject: 'About your certificate',
    paragraphs: [
      `Your attendance in Korea was ${attendance} per cent; ${needed} per cent were needed for the certificate, so we cannot issue it.`,
      'If there is something that we should know, please write to us within seven days.',
    ],
  }),
  'draft-reminder': ({ track, closesAt }) => ({
    subject: 'Your application is not sent yet',
    paragraphs: [
      `Your application for ${track} is saved, but you have not submitted it. The call closes on ${closesAt}.`,
    ],
    action: 'Finish your application',
  }),
  'offer-reminder': ({ section, expiresAt }) => ({
    subject: 'Your answer is still missing',
    paragraphs: [
      `We have kept a place for you in ${section}. Please answer by ${expiresAt}; after that it goes to the next person.`,
    ],
    action: 'Answer the offer',
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
  'proposal-reminder': ({ dueAt }) => ({
    subject: 'Your proposal is due soon',
    paragraphs: [`We do not have your proposal yet. It is due on ${dueAt}.`],
    action: 'Write your proposal',
  }),
  'review-reminder': ({ count, dueAt }) => ({
    subject: 'Reviews are waiting',
    paragraphs: [
      `${count} applications in your queue have no scores yet. They are due on ${dueAt}; the people behind them are waiting.`,
    ],
    action: 'Open your queue',
  }),
};
