/** Words of the project proposal: form, standing, review, outstanding ones. */
export const proposals = {
  title: 'Your project proposal',
  form: {
    lead: 'Say under each heading what a reader who does not know your country needs to know. You can save as often as you like.',
    leadRevising:
      'Your last version is below, ready to be changed. What the reviewers ask for stands above it.',
    due: 'Submit before',
    projectTitle: 'Title of the project',
    projectTitleHint:
      'If your proposal is chosen to be presented at the forum, the title stands in its programme and in the yearly report.',
    fromApplication: 'This begins with what you wrote in your application. Change it as you like.',
    readers: 'The reviewers read it without your name and address.',
    save: 'Save',
    submit: 'Submit the proposal',
    submitRevision: 'Submit the new version',
    saved: 'Saved. You can close this page and come back whenever you like.',
    lastSaved: 'Last saved',
    once: 'Once submitted, a version stays as it is.',
    keptAnyway: 'The proposal is not submitted yet. It is saved as you see it.',
    notKept: 'It is not saved yet.',
    round: (round: number, rounds: number) => `Revision ${round} of at most ${rounds}`,
  },
  elsewhere: {
    title: 'This proposal was saved in another window',
    detail:
      'What you typed here is below and not saved yet. Look it over: saving now replaces what was saved in the other window.',
  },
  overtaken: {
    title: 'This proposal has moved on since you opened the page',
    detail:
      'A version was submitted from another window. What you typed here is below and not saved yet. Read the comments first, then look your text over.',
  },
  keyReused: {
    title: 'This was submitted already, with another text',
    detail: 'The text that was submitted first counts. What you typed since is below.',
  },
  standing: {
    'not-open': {
      title: 'The proposal is not open yet',
      lead: 'It opens when everything before it is completed. We write to you on that day. These are its headings.',
    },
    'in-review': {
      title: 'We have received your proposal',
      lead: 'Thank you. The reviewers are reading it, and we write to you as soon as they have decided.',
    },
    approved: {
      title: 'Your proposal is approved',
      lead: 'Congratulations. The reviewers found it convincing.',
    },
    rejected: {
      title: 'Your proposal was not approved',
      lead: 'We are sorry. Your online training stays recorded as completed. The reviewers’ reasons are below.',
    },
    missed: {
      title: 'The time for your proposal is over',
      lead: 'What was due was not submitted in time, so it cannot be taken any more. Your online training stays recorded. What you wrote is kept below.',
    },
    ended: {
      title: 'No proposal is expected from you',
      lead: 'Your way through the programme has ended before the proposal was decided on.',
    },
  },
  facts: {
    opens: 'Opens',
    due: 'Due',
    wasDue: 'Was due',
    submitted: 'Submitted',
    decisionBy: 'Decision, planned by',
  },
  typedNotSaved: 'What you typed just now is below, so that you can copy it. It was not saved.',
  yourText: 'Your proposal',
  savedText: 'What you saved',
  headings: 'The headings',
  home: 'See what comes next',
  comments: {
    title: 'What the reviewers say',
    onVersion: (version: number) => `On version ${version}`,
    none: 'No comment was written.',
    decisions: {
      approve: 'Approved',
      revise: 'Please revise',
      reject: 'Not approved',
    },
  },
  comparison: {
    title: 'Versions of your proposal',
    lead: 'What was taken out is struck through in the earlier version; what is new is underlined in the later one.',
    link: (versions: number) => `Compare your ${versions} versions`,
    version: (version: number) => `Version ${version}`,
    pair: (earlier: number, later: number) => `Version ${earlier} beside version ${later}`,
    choose: 'Which versions',
    nothing: 'Nothing was written.',
    changes: { same: 'Unchanged', changed: 'Changed', added: 'New', removed: 'Taken out' },
    back: 'Back to the proposal',
  },
  faults: {
    titleMissing: 'Give the project a title.',
    titleTooLong: (most: string) => `The title may have up to ${most} characters.`,
    missing: (heading: string) => `Write about “${heading}”.`,
    tooLong: (heading: string, most: string, has: string) =>
      `“${heading}” may have up to ${most} characters; it has ${has}.`,
    notAsked: (heading: string) => `“${heading}” is not a heading of this outline.`,
    tooLarge: 'The proposal is longer than what can be kept. Please shorten it.',
  },
  refused: {
    'not-open': {
      title: 'The proposal is not open yet.',
      detail: 'It opens when everything before it is completed.',
    },
    'in-review': {
      title: 'This proposal is submitted already.',
      detail: 'The version that was submitted is in review. It can no longer be changed.',
    },
    approved: {
      title: 'This proposal is decided on already.',
      detail: 'It was approved and can no longer be changed.',
    },
    rejected: {
      title: 'This proposal is decided on already.',
      detail: 'It was not approved and can no longer be changed.',
    },
    missed: {
      title: 'The proposal was due before.',
      detail: 'It was not submitted in time, so it cannot be taken any more.',
    },
    ended: {
      title: 'No proposal is expected any more.',
      detail: 'The way through the programme has ended before the proposal was decided on.',
    },
  },
  extension: {
    invalid: 'The deadline cannot be moved like this.',
    notLater: 'Choose a moment that is later than the deadline now, and not over.',
    notWriting: {
      title: 'No proposal is due from this person now.',
      detail: 'It is submitted, decided on, or the journey has gone on without it.',
    },
  },
  vote: {
    invalid: 'The vote cannot be opened like this.',
    closesInThePast: 'This moment is over. Choose a later one.',
    noCandidates: 'No proposal of this track is approved yet.',
    notApproved: 'has no approved proposal to present.',
    openedBefore: 'The vote of this track was opened before.',
    closed: 'The vote is closed. The ballot that you cast before counts.',
    stillOpen: 'The panel still votes on this track. Close the vote first, or wait for its end.',
    invalidBallot: 'This ballot cannot be counted.',
    ballotFaults: {
      'none-named': (_choices: number) => 'Name at least one proposal.',
      'too-many': (choices: number) => `Name ${choices === 1 ? 'one' : `up to ${choices}`}.`,
      'named-twice': (_choices: number) => 'Name each proposal once.',
      'no-candidate': (_choices: number) => 'One of these cannot be voted for.',
    },
  },
  review: {
    invalid: 'Some scores need another look.',
    scoreFaults: {
      missing: 'Choose a score.',
      'not-on-the-scale': 'This score is not on the scale of the criterion.',
      'unknown-criterion': 'The rubric has no such criterion.',
    },
    commentMissing: 'Write the reasons that the author is to read, in the author’s language.',
    assessed: {
      title: 'You have scored this version already.',
      detail: (version: number) =>
        `What you gave for version ${version} stands. A later version is scored anew.`,
    },
    tooFewScores: {
      title: 'Too few reviewers have scored this version.',
      detail: (given: number, needed: number) =>
        `${given} of ${needed} have scored it. Wait for the others, or give your own scores and the reason why it is decided on all the same.`,
    },
    panelChanged: 'Somebody has named other reviewers since you read who reviews it.',
    invalidPanel: 'These reviewers cannot be named.',
    unknownReviewer: 'Nobody of this id reviews in the edition.',
    noRevisionLeft: {
      title: 'This proposal cannot be sent back again.',
      detail: (rounds: number) =>
        `The track allows ${rounds === 1 ? 'one revision' : `${rounds} revisions`}. Approve the proposal or reject it.`,
    },
    otherVersion: {
      title: 'Another version is in review by now.',
      detail: (version: number) =>
        `Version ${version} is in review. Open it again; nothing was decided.`,
    },
    notInReview: {
      title: 'This proposal is not in review.',
      detail: 'It was decided on, or its author has left the programme.',
    },
    decided: {
      title: 'This version is decided on already.',
      detail: {
        approve: (version: number, score: string) =>
          `Version ${version} was approved with ${score} of 100. That stands.`,
        revise: (version: number, score: string) =>
          `Version ${version} was sent back for revision with ${score} of 100. That stands.`,
        reject: (version: number, score: string) =>
          `Version ${version} was rejected with ${score} of 100. That stands.`,
      },
    },
  },
};
