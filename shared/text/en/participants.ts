import type { NextKind } from '../../domain/participant-next.ts';

interface NextWords {
  readonly title: string;
  readonly text: string;
  /** What the moment beside it is. */
  readonly moment?: string;
  /** On the one filled button. */
  readonly button?: string;
}

const next: Readonly<Record<NextKind, NextWords>> = {
  'wait-for-offer': {
    title: 'Your offer is on its way',
    text: 'A place is kept for you. The offer reaches you by mail in a few minutes.',
  },
  'answer-offer': {
    title: 'Please answer the offer of a place',
    text: 'The place is yours if you accept it in time. After that it goes to the next person.',
    moment: 'Answer before',
    button: 'Read and answer the offer',
  },
  'confirm-dates': {
    title: 'Your days in Korea have changed',
    text: 'Please tell us whether you can come on the new days.',
    moment: 'New first day',
    button: 'See the new days and answer',
  },
  'wait-for-training': {
    title: 'Online training begins soon',
    text: 'Your place is confirmed. We write to you when the modules and seminars open.',
    moment: 'First day',
  },
  train: {
    title: 'Online training is open',
    text: 'Complete the modules and take part in the seminars of your section.',
    moment: 'Last day',
    button: 'Go to online training',
  },
  'evaluate-before': {
    title: 'First: where do you stand now?',
    text: 'A few statements about planning a project, before you begin. The same is asked at the end.',
    moment: 'Answer before',
    button: 'Assess yourself',
  },
  'evaluate-after': {
    title: 'Your course has ended: where do you stand now?',
    text: 'The same statements about planning a project as at the beginning, so that we see what the course has changed.',
    moment: 'Answer before',
    button: 'Assess yourself',
  },
  'evaluate-course': {
    title: 'How was your course?',
    text: 'The next course is planned with what you say. Your answers are kept without your name.',
    moment: 'Answer before',
    button: 'Rate the course',
  },
  'evaluate-follow-up': {
    title: 'What became of your project?',
    text: 'A year has passed since your course. Please tell us how it went.',
    moment: 'Answer before',
    button: 'Tell us',
  },
  'wait-for-proposal': {
    title: 'Your project proposal comes next',
    text: 'You have completed online training. We write to you when the proposal can be written.',
    moment: 'Opens',
  },
  'write-proposal': {
    title: 'Write your project proposal',
    text: 'Save it as often as you like; it is read only after you submit it.',
    moment: 'Submit before',
    button: 'Write the proposal',
  },
  'revise-proposal': {
    title: 'Revise your project proposal',
    text: 'The reviewer has asked for changes. Their comment stands beside your proposal.',
    moment: 'Submit before',
    button: 'Revise the proposal',
  },
  'wait-for-decision': {
    title: 'Your proposal is being reviewed',
    text: 'There is nothing that you have to do now. We write to you as soon as it is decided on.',
    moment: 'Planned until',
  },
  'wait-for-invitation': {
    title: 'Invitations to Korea come next',
    text: 'You have completed everything before the visit. We write to you when invitations are sent.',
    moment: 'Planned for',
  },
  'renew-passport': {
    title: 'Please renew your passport',
    text: 'The passport that we have of you expires too early for the visit. Without a longer one we cannot issue your invitation.',
    moment: 'It has to be valid until',
    button: 'Tell us your new passport',
  },
  'prepare-visit': {
    title: 'You are invited to Korea',
    text: 'Your letter of invitation is ready. Please arrange your visa and your travel with it.',
    moment: 'First day of your course',
    button: 'Prepare your visit',
  },
  'attend-course': {
    title: 'Welcome to Korea',
    text: 'Your course is under way. Attendance on its days counts for the certificate.',
    moment: 'Last day',
  },
  'wait-for-last-day': {
    title: 'Congratulations on your graduation ceremony',
    text: 'Your course goes on until its last day. Your certificate is issued after it.',
    moment: 'Last day',
  },
  'wait-for-certificate': {
    title: 'Your certificate is being prepared',
    text: 'You have completed the programme. We write to you when the certificate is ready.',
  },
  'show-certificate': {
    title: 'You are one of the alumni',
    text: 'Congratulations. Your certificate can be verified by anyone who knows its address.',
    button: 'Open the certificate',
  },
  declined: {
    title: 'You declined the place',
    text: 'Thank you for telling us in time: someone else can come. You are welcome to apply again.',
  },
  'offer-expired': {
    title: 'The offer has expired',
    text: 'It was not answered in time, so the place goes to the next person. You are welcome to apply again.',
    moment: 'It could be answered before',
  },
  'online-incomplete': {
    title: 'Online training was not completed',
    text: 'Your attendance was below what the programme needs, so it ends here for this year. If you think that this is wrong, please write to us.',
  },
  'proposal-missed': {
    title: 'No proposal was submitted in time',
    text: 'Your online training stays completed. Without a proposal there is no invitation this year.',
  },
  'proposal-rejected': {
    title: 'Your proposal was not approved',
    text: 'Your online training stays completed. The comment of the reviewer stands beside your proposal.',
  },
  'completed-online': {
    title: 'You have completed the online programme',
    text: 'This year fewer people can be invited than were trained, and we cannot invite you. What you completed online stays yours.',
  },
  'visa-refused': {
    title: 'The visit could not take place',
    text: 'We are sorry that your visa was not granted. What you completed online stays yours.',
  },
  'no-show': {
    title: 'You were not able to come',
    text: 'What you completed online stays yours.',
  },
  'certificate-withheld': {
    title: 'The course was not completed',
    text: 'Your attendance was below what the certificate needs. If you think that this is wrong, please write to us.',
  },
  withdrawn: {
    title: 'You have withdrawn',
    text: 'Your place was given back. You are welcome to apply again.',
  },
};

/** Words of a participant's own pages. */
export const participants = {
  home: {
    title: 'Your way through the programme',
    next: 'Next',
    place: 'Your place',
    reference: 'Reference',
    section: 'Section',
    kind: 'Course',
    weeks: (count: number) => (count === 1 ? '1 week' : `${count} weeks`),
    partner: 'Partner',
    dates: 'Dates',
    online: 'Online training',
    proposalDue: 'Proposal due',
    course: 'Course in Korea',
    timetable: 'Your timetable, session by session',
    cpiDay: 'CPI Day',
    from: (first: string, last: string) => `${first} to ${last}`,
    visit: 'Prepare your visit: passport, visa, flights, insurance',
    rateSessions: 'Rate the sessions that you attended',
    letters: 'Letters',
    conditional: 'Letter for your visa application (conditional)',
    final: 'Letter of invitation',
    certificate: 'Certificate',
    attendance: 'Online attendance',
    visa: 'Visa',
    visas: { granted: 'granted', refused: 'not granted' },
  },
  next,
  offer: {
    title: 'An offer of a place',
    lead: 'We are glad to offer you a place in the programme.',
    answerBefore: 'Please answer before',
    accepting: 'What you accept',
    promises: {
      online: 'to take part in online training on the days above',
      proposal: 'to write a project proposal',
      visit: 'to stay in Korea for the whole course, if you are invited',
    },
    accept: 'Accept the place',
    cannot: 'I cannot take the place',
    declining: 'If you decline, the place goes to the next person at once. This cannot be undone.',
    decline: 'Decline the place',
    accepted: 'You accepted the place',
    acceptedText: 'Thank you. We look forward to working with you.',
    answeredAt: 'Answered',
    home: 'See what is next',
    needed: 'Choose whether you accept or decline.',
  },
  refused: {
    'offer-expired': {
      title: 'The offer has expired',
      detail: 'It could be answered until its last moment, by the clock of our server.',
    },
    'offer-answered': {
      title: 'The offer was answered before',
      detail: 'The first answer counts. If it was a mistake, please write to us at once.',
    },
  },
};
