/** Words that every page needs. */
export const common = {
  programme: 'Cultural Partnership Initiative',
  skipToContent: 'Skip to the content',
  otherLanguage: '한국어',
  help: 'Questions? Write to',
  errorSummary: 'There is a problem',
  errorPrefix: 'Error: ',
  kst: 'Korea time (KST)',
  utc: 'UTC',
  yourTime: 'your time',
  refused: {
    malformed: 'We could not read what was sent.',
    invalid: 'Some answers need another look.',
    forbiddenOrigin: 'This request came from another site, so it was not carried out.',
    signInNeeded: 'Please sign in first.',
    notAllowed: 'Your sign-in does not cover this.',
    notFound: 'There is nothing at this address.',
  },
  fault: {
    title: 'Sorry, something went wrong on our side',
    detail: 'Nothing you typed is lost: it is below. Try again in a minute.',
    code: 'If it happens again, tell us this code:',
    retry: 'Send it again',
  },
  typed: 'What you typed',
  field: {
    required: 'This is needed.',
    invalid: 'This is not in a form that we can read.',
    unknown: 'This field does not exist.',
    tooLong: 'This is too long.',
    tooShort: 'This is too short.',
  },
};
