/** Words of the modules of online training: pages, time, quizzes. */
export const modules = {
  about: 'About this module',
  takes: 'Takes about',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  needs: 'Counts after',
  needsMinutes: (count: number) => `${count} minutes in the module`,
  quiz: 'Quiz',
  quizHas: (questions: number, needed: number) =>
    `${questions === 1 ? '1 question' : `${questions} questions`}, ${needed} right to pass`,
  attemptsAtMost: (count: number) =>
    count === 1 ? 'It can be tried once.' : `It can be tried ${count} times.`,
  attemptsAny: 'It can be tried as often as you like.',
  begin: 'Begin the module',
  goOn: 'Continue the module',
  lookAgain: 'Look at the module again',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  counted: (minutes: number, needed: number) => `${minutes} of ${needed} minutes counted`,
  countedHow: (longest: number) =>
    `The time between two steps counts, up to ${longest} minutes each, in one module at a time. Are you staying longer on this page, for a video for example? Then count your time now and then.`,
  countNow: 'Count my time now',
  stopped: 'Your time is not being counted here: you have gone on to another module.',
  video: 'Video',
  downloads: 'To download',
  elsewhere: 'opens another site',
  back: 'Previous page',
  next: 'Continue',
  toQuiz: 'Continue to the quiz',
  toEnd: 'Continue to the end',
  end: 'End of the module',
  done: 'You have completed this module.',
  quizPassed: 'You have passed the quiz.',
  severalHint: 'Choose all that are right.',
  send: 'Send my answers',
  result: (right: number, of: number, needed: number) =>
    `You had ${right} of ${of} right; ${needed} are needed. Which ones were wrong is not told: please read the pages again.`,
  attemptsLeft: (count: number) =>
    count === 1 ? 'You have one more attempt.' : `You have ${count} more attempts.`,
  pauseUntil: 'You can try again from',
  usedUp:
    'You have no attempt left. If something went wrong, you can ask the office to count the module: see your attendance.',
  timeMissing: (minutes: number) =>
    `Time is missing: about ${minutes === 1 ? 'one more minute' : `${minutes} more minutes`} in this module.`,
  quizMissing: 'The quiz is not passed yet.',
  finish: 'Complete the module',
  finishHow: 'The time you have spent is counted when you press the button.',
  notFinished: 'The module cannot be completed yet',
  quizPause: 'The quiz cannot be tried again yet',
  quizUsedUp: 'There is no attempt left',
  pleaseAnswer: 'Answer this question.',
  notAnOption: 'Choose one of the answers on the page.',
  toTraining: 'All modules and seminars',
};
