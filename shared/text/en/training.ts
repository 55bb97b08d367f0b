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
  attended: 'You were there',
  notRecorded: 'Your presence is not recorded',
  ahead: 'Still to come',
  recordedByOffice: 'The programme office records who was there after each seminar.',
  attendance: 'Your attendance',
  attendanceIs: (present: number, expected: number) =>
    `${present} of ${expected} modules and seminars`,
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
