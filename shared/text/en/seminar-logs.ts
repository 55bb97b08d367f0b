/** Words about the lists of the meeting tool. */
export const seminarLogs = {
  unreadable: {
    title: 'The list could not be taken over',
    detail: 'Nothing of it was recorded. Export it once more as CSV, with join and leave times.',
  },
  fault: (line: number, column: string, what: string) =>
    column === '' ? `Line ${line}: ${what}` : `Line ${line}, column “${column}”: ${what}`,
  faults: {
    unreadable: 'this is no table that can be read.',
    'no-header': 'no line names the columns for name, join time and leave time.',
    'no-times': 'join and leave times are missing. Export the list without “Show unique users”.',
    'no-rows': 'nobody is listed below the names of the columns.',
    'no-name': 'the name is missing.',
    'no-moment': 'this is no day and time.',
    'left-before': 'somebody left before they came.',
    'too-many-rows': 'there are more rows than can be taken over at once.',
    'another-time':
      'nobody in this list was there while the seminar was held. Is it the list of another meeting, or of another time zone?',
  },
  notBegun: 'The seminar has not begun',
  notAParticipant: 'This person holds no place in the edition',
  alreadyMatched: 'Somebody else has been recognised here already',
};
