/** Words of an applicant's withdrawal: the question, the receipt, and why it is too late. */
export const withdrawal = {
  link: 'Withdraw this application',
  title: 'Withdraw your application?',
  means: 'Your application will not be reviewed or considered any further.',
  final:
    'This cannot be undone. We write to you that it is withdrawn, and keep nothing waiting for you.',
  button: 'Withdraw the application',
  back: 'Keep the application',
  doneTitle: 'Your application is withdrawn',
  done: 'We have noted that you withdraw your application. We have sent you a mail that says so.',
  reference: 'Your reference',
  track: 'Track',
  at: 'Withdrawn',
  again: 'As long as the call is open, you can start another application.',
  noMore: {
    title: 'This application was withdrawn',
    detail: 'It can no longer be changed or submitted.',
  },
  offered: {
    title: 'You have been offered a place',
    detail: 'You can decline it on the page of the offer.',
  },
  decided: {
    title: 'This application has been decided on',
    detail: 'There is nothing to withdraw any more.',
  },
};
