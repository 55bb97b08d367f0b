/** Words of the reviews, for reviewers and coordinators. */
export const review = {
  scoreFaults: {
    missing: 'Choose a score.',
    'not-on-the-scale': 'This score is not on the scale of the criterion.',
    'unknown-criterion': 'The rubric has no such criterion.',
  },
  invalidScores: 'Some scores need another look.',
  declarationNeeded: {
    title: 'Declare first whether anything stands between you and this application.',
    detail: 'Nothing of it can be read before.',
  },
  alreadySubmitted: {
    title: 'You have submitted this review already.',
    detail: 'A submitted review stays as it is. Write to the office if it has to be changed.',
  },
  ownReviewFirst: {
    title: 'Your own review comes first.',
    detail: 'Submit your review; then you can read those of the others.',
  },
  /** What reviewers call each other where they are not named. */
  reviewerNamed: (letter: string) => `Reviewer ${letter}`,
  office: 'The office',
  discussionClosed: {
    title: 'This discussion is closed.',
    detail: 'Its time is over, or the office has closed it. It can still be read.',
  },
  discussionFull: {
    title: 'This discussion is full.',
    detail: 'Everything that was said can be read. Write to the office about what is left.',
  },
  revisedBefore: {
    title: 'You have revised this review already.',
    detail: 'A review is revised once, while its application is discussed.',
  },
  changed: {
    title: 'This review was changed in another window.',
    detail: 'Open it again to see what was saved, then continue from there.',
  },
  conflictKnown: {
    title: 'Something stands between this reviewer and the application.',
    flags: {
      'same-employer': 'They work for the same organisation.',
      'same-country': 'They are of the same country.',
      'worked-together': 'They have worked together.',
    },
  },
  leftBefore: {
    title: 'This reviewer has left the application before.',
    detail: 'Nobody is given again what they have left. Choose somebody else.',
  },
  closed: {
    title: 'This application is no longer in review.',
    detail: 'It was withdrawn, or it has been decided on.',
  },
  tooFewReviewers: {
    title: 'There are not enough reviewers.',
    detail: (short: number, needed: number) =>
      `Each application needs ${needed} different reviewers; ${short} of them would have fewer. Name more reviewers. Nothing was assigned.`,
    reasons: {
      'too-few-fit': 'too few reviewers fit its track and language without a conflict.',
      'no-room': 'the reviewers who fit have as many reviews as they can take.',
    },
  },
};
