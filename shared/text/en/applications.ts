import type { AnswerFaultCode } from '../../domain/application-check.ts';
import type { FieldId } from '../../domain/application-form.ts';

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** Said when the field was left empty. */
  readonly missing: string;
  readonly options?: Readonly<Record<string, string>>;
}

const fields: Readonly<Record<FieldId, FieldWords>> = {
  fullName: {
    label: 'Full name',
    hint: 'As you write it yourself, in your own script. One name is enough if you have one. It stands on letters and on the certificate.',
    missing: 'Write your full name.',
  },
  passportName: {
    label: 'Name as in your passport',
    hint: 'In Latin letters, as your passport prints it or will print it. The visa needs it.',
    missing: 'Write your name as it stands in your passport.',
  },
  passportNumber: {
    label: 'Passport number (optional)',
    hint: 'Leave it empty if you have no passport yet. It tells us when somebody applies twice by mistake. The number itself is never stored: only a code that it cannot be read from, which is deleted with your application, and its last two characters, which you see here and the programme office sees.',
    missing: 'Write your passport number, or leave it empty.',
  },
  birthDate: {
    label: 'Date of birth',
    hint: 'For example 27 3 1990. Needed for the age rule of the call; only the programme office sees it.',
    missing: 'Write your date of birth.',
  },
  citizenship: {
    label: 'Citizenship',
    hint: 'The country whose citizen you are and for which you apply.',
    missing: 'Choose the country of your citizenship.',
  },
  residence: {
    label: 'Country where you live',
    missing: 'Choose the country where you live.',
  },
  organisation: {
    label: 'Organisation',
    hint: 'Where you work. If you work for yourself, write “independent”.',
    missing: 'Write where you work.',
  },
  position: { label: 'Position', missing: 'Write what your position is.' },
  experienceYears: {
    label: 'Years of work in the field',
    hint: 'Completed years, as a number.',
    missing: 'Write how many years you have worked in the field.',
  },
  nominatingOffice: {
    label: 'Office that nominates you',
    hint: 'The ministry or office of your government, with its department.',
    missing: 'Write which office nominates you.',
  },
  section: {
    label: 'Section that you apply for',
    missing: 'Choose the section that you apply for.',
  },
  english: {
    label: 'Your English',
    hint: 'Lectures and discussions are in English.',
    missing: 'Say how good your English is.',
    options: {
      basic: 'Basic: I manage short exchanges',
      intermediate: 'Intermediate: I follow a talk on my field',
      good: 'Good: I discuss and write about my work',
      fluent: 'Fluent',
    },
  },
  onlineTools: {
    label: 'Are you at home with online tools?',
    hint: 'Video meetings, shared documents, an e-learning site.',
    missing: 'Say whether you are at home with online tools.',
    options: { yes: 'Yes', 'with-help': 'With some help', no: 'No' },
  },
  wholeStay: {
    label: 'Can you take part in the whole course?',
    hint: 'Every day of the section that you apply for, online and in Korea.',
    missing: 'Say whether you can take part in the whole course.',
    options: { yes: 'Yes', no: 'No' },
  },
  preferredLanguage: {
    label: 'Language in which we write to you',
    missing: 'Choose the language in which we write to you.',
    options: { en: 'English', ko: '한국어 (Korean)' },
  },
  consent: {
    label:
      'What I have written is true, and the programme office and its reviewers may use it to decide on my application.',
    missing: 'We can only take the application with your consent.',
  },
};

const faults: Readonly<Record<Exclude<AnswerFaultCode, 'missing'>, string>> = {
  'too-long': 'is longer than it may be.',
  'not-a-choice': 'needs one of the answers offered.',
  'not-a-country': 'needs one of the countries in the list.',
  'not-a-number': 'needs a whole number, for example 7.',
  'not-a-passport-number': 'must be a passport number: letters and digits, as it is printed.',
  'not-latin': 'may only have Latin letters, as in your passport.',
  'date-incomplete': 'needs a day, a month and a year.',
  'not-a-date': 'is not a day of the calendar.',
  'date-too-early': 'lies too far in the past.',
  'date-too-late': 'has to be in the past.',
  'wrong-kind': 'is not in a form that we can read.',
  'not-asked': 'is not asked on this form.',
};

/** Words of the application: start, form, submission, receipt. */
export const applications = {
  fields,
  faults,
  fault: (label: string, what: string) => `“${label}” ${what}`,
  statementMissing: (title: string) => `Write about “${title}”.`,
  answerMissing: (label: string) => `Answer “${label}”.`,
  statementHint: (best: string) => `What reviewers hope to find: ${best}`,
  start: {
    title: 'Apply',
    lead: 'Tell us what you apply for and where we can write to you. You can stop at any time and go on later, on any device.',
    track: 'What do you apply for?',
    trackMissing: 'Choose what you apply for.',
    trackUnknown: 'This edition has no such track.',
    email: 'E-mail address',
    emailHint: 'We send a personal link to it, with which you come back to your application.',
    emailWrong: 'Write an e-mail address, for example name@example.org.',
    button: 'Start the application',
    have: 'You have started already?',
    signIn: 'Have a new link sent to you.',
    closes: 'Closes',
    opens: 'Opens',
    closed: 'Closed',
    noneOpen: 'No call of this edition is open at the moment.',
  },
  tasks: {
    title: 'Your application',
    lead: 'Do the tasks in any order. Each page is saved when you continue, and the link in our mail brings you back to it on any device.',
    list: 'Tasks',
    done: (done: number, all: number) => `${done} of ${all} done`,
    states: {
      'not-started': 'Not started',
      started: 'Not finished',
      done: 'Done',
      optional: 'Optional',
    },
    begin: 'Begin',
    goOn: 'Go on',
    check: 'Check your answers and submit',
    checkNote: 'The last step: read everything once more, then submit.',
  },
  form: {
    deadline: 'Submit before',
    next: 'Save and continue',
    saveToTasks: 'Save and go to the list',
    back: 'All tasks',
    saved: 'Saved.',
    furtherQuestions: 'Saved. Your answer leads to one more question; please answer it below.',
    lastSaved: 'Last saved',
    email: 'We write to',
    unanswered: 'no answer',
  },
  check: {
    title: 'Check your answers',
    lead: 'Read your application once more. After you have submitted, the answers stay as they are.',
    missing: 'Still to be done',
    change: 'Change',
    submit: 'Submit the application',
    incomplete: 'The application is not submitted yet. What you wrote is saved.',
    elsewhere:
      'Answers were saved in another window after this page was opened. They are shown below as they are now; submit again if they are right.',
  },
  elsewhere: {
    title: 'This page was saved in another window',
    detail:
      'What you typed here is below and not saved yet. Look it over: saving now replaces what was saved on this page in the other window.',
  },
  notOpen: {
    title: 'This call is not open yet',
    detail: 'Applications can be started from the day on which the call opens.',
  },
  closed: {
    title: 'The call has closed',
    detail: 'The application was not submitted in time, so it cannot be taken any more.',
    closedAt: 'It closed at',
    kept: 'What you saved is kept, and you can read it here.',
    typed: 'What you typed just now is below, so that you can copy it. It was not saved.',
    yours: 'Your answers',
  },
  already: {
    title: 'This application is submitted already',
    detail: 'Its answers can no longer be changed.',
  },
  otherBody: {
    title: 'This was submitted already, with other answers',
    detail: 'The answers of the first submission count. What you typed since is below.',
    receipt: 'See the receipt',
  },
  tooManyMails: {
    title: 'Too many mails to this address',
    detail: 'We have sent several mails to it within the last hour. Please try again in an hour.',
  },
  receipt: {
    title: 'We have received your application',
    lead: 'Thank you. Please keep this reference; it stands in our mail too.',
    reference: 'Your reference',
    received: 'Received',
    section: 'Section',
    track: 'Track',
    name: 'Name',
    next: 'What happens next',
    review: 'Reviewers read your application until',
    release: 'We write to you with the decision, planned for',
    answers: 'What you sent',
    withdrawn: 'This application was withdrawn.',
    notYet: 'This application is not submitted yet.',
  },
};
