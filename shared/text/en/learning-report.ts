/** What people learned and how they liked it, in the achievement report. */
export const learningReport = {
  title: 'What was learned',
  lead: 'How the participants see it themselves: the same statements before and after, and how satisfied they were. Answers are kept without names.',
  selfAssessment: 'Planning a project',
  answeredBefore: (answered: number, asked: number) => `before: ${answered} of ${asked} answered`,
  answeredAfter: (answered: number, asked: number) => `after: ${answered} of ${asked} answered`,
  both: (count: number) => `means of the ${count} who answered both times`,
  scale: (highest: number) => `from 1 to ${highest}`,
  columns: {
    statement: 'Statement',
    before: 'Before',
    after: 'After',
    question: 'Question',
    course: 'Course',
    answered: 'Answered',
    mean: 'Mean',
  },
  course: 'Satisfaction with the course',
  ofAll: (answered: number, asked: number) => `${answered} of ${asked}`,
  answered: (answered: number, asked: number) => `${answered} of ${asked} answered`,
  bySection: 'By section',
  withheld: 'withheld',
  withheldText:
    'Withheld: a figure of fewer than five answers is not told, nor one from which it could be worked out.',
  open: 'Answers are still being given. The figures follow when the last one is in.',
  followUp: 'The projects a year later',
};
