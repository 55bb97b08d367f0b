/** Words about pairs of applications, for the office. */
export const duplicates = {
  unreadable: { title: 'The table cannot be read. Nothing was taken over.' },
  row: (row: number, column: string, reason: string) =>
    `Row ${row}${column === '' ? '' : `, ${column}`}: ${reason}.`,
  refused: {
    'duplicate-settled': {
      title: 'These applications are merged.',
      detail: 'Take them apart first.',
    },
    'duplicate-changed': {
      title: 'Something has changed since you looked.',
      detail: 'Another member of staff, a review or the applicant was first. Look again.',
    },
    'not-of-the-pair': {
      title: 'This application is not one of the two.',
      detail: 'Name one of the two to keep, or none to keep the later one.',
    },
    'kept-is-not-live': {
      title: 'The application to keep is not live.',
      detail: 'It was withdrawn, or merged with another one. Keep the other of the two.',
    },
    'already-decided': {
      title: 'A decision stands on the other application.',
      detail: 'What was told to somebody stays. Keep that application, or leave both as they are.',
    },
  },
};
