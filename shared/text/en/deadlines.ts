/** Words of deadlines that are moved, for the office. */
export const deadlines = {
  notADraft: {
    title: 'This application is no draft.',
    detail: 'It was submitted or withdrawn; there is nothing to give more time for.',
  },
  notThisMoment: 'The application cannot be kept open until this moment.',
  inThePast: 'This moment has passed already.',
  notLater: 'The draft is open until then, or for longer, already.',
  tooLate: 'A personal extension ends at most 30 days after the close of the call.',
};
