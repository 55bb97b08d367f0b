/** Words of online training. */
export const training = {
  title: 'Online training',
  next: 'What comes next',
  nextModule: (title: string) => `Do the module “${title}”`,
  nextModuleHow: 'In your own time. When you have finished it, say so here.',
  seminarNow: (title: string) => `“${title}” is being held now`,
  nextSeminar: (title: string) => `The seminar “${title}”`,
  nothingOpen: 'Everything is done. Nothing is left for you to do here.',
  doneButton: 'I have done this module',
  markDone: 'Mark as done',
  modules: 'Modules',
  seminars: 'Seminars',
  module: 'Module',
  minutes: (count: number) => `${count} minutes`,
  state: 'State',
  done: 'Done',
  open: 'Not done yet',
  seminar: 'Seminar',
  when: 'When it begins',
  join: 'Join the seminar',
  sessionStates: {
    present: 'You were there',
    excused: 'Counts for everyone: it could not be held as planned',
    granted: 'Counts, as you asked',
    missed: 'Missed',
    'to-do': 'Not done yet',
    ahead: 'Still to come',
    'awaits-record': 'Not recorded yet',
    'before-joining': 'Was before you joined, and is not counted',
  },
  moduleStates: {
    present: 'Done',
    excused: 'Counts',
    granted: '✓ Counts, as you asked',
    missed: 'Not done',
    'to-do': 'Not done yet',
    ahead: 'Not done yet',
    'awaits-record': 'Not done yet',
    'before-joining': 'Not counted',
  },
  minutesThere: (minutes: number, of: number) => `${minutes} of ${of} minutes`,
  recordedByOffice: (percent: number) =>
    `The programme office records after each seminar who was there. A seminar counts with ${percent} % of its minutes; time before and after a break in the line is added up.`,
  attendance: 'Your attendance',
  attendanceIs: (present: number, expected: number) =>
    `${present} of ${expected} modules and seminars`,
  countedOutOf: (modules: number, seminars: number) =>
    `Counted out of ${modules + seminars}: ${modules} modules and ${seminars} seminars, one each. This number stays as it is; what is excused or granted counts as attended.`,
  joinedLate: 'You joined after the training had begun, on',
  asksSince:
    'Seminars that were over by then are not asked of you. To catch up, do all modules and attend the seminars below that are still to come.',
  asksEverything:
    'Seminars that were over by then are asked of everyone. To catch up, do all modules and attend the seminars below that are still to come.',
  notEnoughLeft: 'What is left is no longer enough for that by itself.',
  needed: (percent: number) => `${percent} % completes the training.`,
  missing: (count: number) =>
    count === 1 ? 'One more is enough.' : `${count} more of them are enough.`,
  enough: 'That is enough.',
  ends: 'Online training ends',
  back: 'Your own page',
  states: {
    none: {
      title: 'There is no online training in your track',
      detail: 'Your course begins with the next step on your own page.',
    },
    'not-open': {
      title: 'Online training is not open yet',
      detail: 'It opens on the day below, and we will write to you.',
      begun: 'It opens for you within minutes. Please load this page again a little later.',
      offer: 'Before that, please answer the offer of a place.',
      offerButton: 'Answer the offer',
      opens: 'Online training opens',
    },
    closed: {
      title: 'Online training is closed',
      detail: 'What you have done is recorded. Nothing can be added any more.',
      passed: (attendance: number) =>
        `You have completed it with an attendance of ${attendance} %. Well done.`,
      incomplete: (attendance: number, needed: number) =>
        `Your attendance was ${attendance} %; ${needed} % were needed. If something kept you from taking part that we should know of, please write to us.`,
      settling: 'Your result is being worked out. It will be here within the hour.',
    },
  },
  notRecordedTitle: 'The module was not recorded',
};
