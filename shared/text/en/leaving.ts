/** Words of giving up a place: the question, the receipt, and why there is nothing to give up. */
export const leaving = {
  link: 'Give up your place',
  title: 'Give up your place?',
  means: 'The programme ends for you here, and somebody else may come in your place.',
  space:
    'Anything you have written for the other participants is taken down, your introduction included.',
  final: 'This cannot be undone. What you have completed stays yours.',
  button: 'Give up the place',
  back: 'Keep the place',
  doneTitle: 'You have given up your place',
  done: 'Thank you for telling us. What you have completed stays yours, and you are welcome to apply again.',
  tooLate: {
    title: 'There is no place to give up',
    detail: 'Your way through the programme has ended already.',
  },
};
