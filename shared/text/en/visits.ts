/** Words of invitations, letters, the visit and certificates. */
export const visits = {
  title: 'Your visit to Korea',
  next: 'What comes next',
  dates: 'The dates',
  section: 'Section',
  days: 'In Korea',
  period: (from: string, to: string) => `${from} to ${to}`,
  cpiDay: 'CPI Day',
  arrived: 'You arrived on',
  departed: 'You left on',
  visa: 'Visa',
  visaGranted: 'granted',
  partners: 'Held together with',
  back: 'Your own page',
  states: {
    none: {
      title: 'Your course has no visit to Korea',
      detail: 'Everything takes place online. Your own page says what comes next.',
    },
    'before-invitation': {
      title: 'Your visit to Korea',
      detail: 'You are not invited yet: the steps before the visit come first.',
      invitationsPlanned: 'Final invitations are planned for',
      withLetter:
        'Your conditional letter is ready. Please begin with your visa now: it takes two to three weeks. Book no ticket before you have the final invitation.',
    },
    invited: {
      title: 'You are invited to Korea',
      withoutVisa:
        'Fetch your letter, take it to the embassy for your visa, and tell us as soon as it is decided.',
      withVisa:
        'Your visa is granted. Book your journey so that you are here before the first day.',
      firstDay: 'The course begins on',
    },
    'in-korea': {
      title: 'Welcome to Korea',
      today: (day: number, of: number) => `Today is day ${day} of ${of}.`,
      noProgramme: 'There is no programme today.',
      provisional:
        'You walked at the ceremony of CPI Day. Your certificate follows after the last day of your course, if your attendance is enough by then.',
    },
    graduated: {
      title: 'You have completed the course',
      detail: 'Congratulations. Your certificate is ready, and anyone can check it by its number.',
    },
    'certificate-withheld': {
      title: 'Your course has ended',
      detail: (attendance: number, needed: number) =>
        `Your attendance in Korea was ${attendance} %; ${needed} % were needed for the certificate, so it could not be issued. If there is something that we should know, please write to us.`,
    },
    ended: {
      title: 'You do not travel to Korea this year',
      detail: 'Your letters are no longer valid. What you completed online stays recorded.',
    },
  },
  letters: 'Letters',
  fetch: {
    conditional: 'Fetch the conditional letter',
    final: 'Fetch the invitation',
    certificate: 'Fetch the certificate',
  },
  checkCertificate: 'The certificate’s public page',
  attendance: 'Days attended',
  attendanceIs: (present: number, expected: number) => `${present} of ${expected} days`,
  neededDays: (percent: number, days: number) =>
    `${percent} % earns the certificate: ${days === 1 ? '1 day' : `${days} days`}.`,
  day: 'Day',
  state: 'State',
  present: 'You were there',
  notRecorded: 'Not recorded',
  ahead: 'Still to come',
  letter: {
    title: { conditional: 'Conditional letter', final: 'Invitation', certificate: 'Certificate' },
    notIssued: {
      title: 'It is not issued yet',
      detail: 'We will write to you as soon as you can fetch it.',
    },
    revoked: {
      title: 'This letter is no longer valid',
      detail: 'It was issued for a visit that does not take place. Please do not use a copy of it.',
    },
    heldBack: {
      title: 'Your passport has to be valid longer',
      detail:
        'The passport that we have of you expires too early for this visit, so the invitation cannot be handed out. Please renew it and tell us the new one; the invitation is here as soon as it is long enough.',
      renew: 'Tell us your new passport',
    },
    takenBack: {
      title: 'This certificate is no longer valid',
      detail: 'Your certificate was taken back. If you do not know why, please write to us.',
    },
    printing: {
      title: 'It is being printed',
      detail: 'This takes a minute at most. Please try again then.',
      again: 'Try again',
    },
    back: 'Your visit',
  },
  certificate: {
    eyebrow: 'Verification of a certificate',
    number: 'Number',
    name: 'Issued to',
    nameErased: 'The name was erased at this person’s wish. The certificate stays valid.',
    section: 'Course',
    edition: 'Edition',
    held: 'Held in Korea',
    issuedOn: 'Issued on',
    states: {
      valid: {
        title: 'This certificate is genuine',
        lead: (organiser: string) =>
          `${organiser} issued a certificate with this number, as shown here.`,
        proves:
          'This page proves that the person named here completed this course. Compare the name and the course with the paper in front of you: if they differ, that paper is not this certificate. It does not prove that whoever shows it is that person.',
      },
      revoked: {
        title: 'This certificate is no longer valid',
        lead: (organiser: string) =>
          `${organiser} issued a certificate with this number and has taken it back.`,
        proves: 'A paper with this number proves nothing any more, whatever is printed on it.',
      },
      unknown: {
        title: 'There is no certificate with this number',
        lead: (_organiser: string) => 'No certificate of this programme was issued with it.',
        proves:
          'Please compare the number with the paper, character by character. If it is the same, the paper is not a certificate of this programme.',
      },
    },
    revokedOn: 'Taken back on',
  },
  refused: {
    notInKorea: {
      title: 'This person is not in Korea, or their course is settled.',
    },
    dayBeforeArrival: 'The person had not arrived by this day.',
    dayNotEarly: 'The course ends on this day: nobody leaves early on it.',
    thereLater: 'The person is recorded as there on a later day.',
    noCertificate: {
      title: 'No certificate was issued to this person.',
    },
    unknownTrack: 'This edition has no such track.',
    unknownSection: 'The track has no such section.',
    noVisit: { title: 'Nobody of this track or section travels, so nobody can be invited.' },
    busy: {
      title: 'The invitations are being released by somebody else at this moment.',
      detail: 'Nothing is lost. Please try again.',
    },
    notInvited: { title: 'This person does not stand at “invited”.' },
    dayNeeded: 'Say on which day the person arrived.',
    dayAhead: 'This day has not come yet.',
    dayAfterCourse: 'The course has ended by then.',
    arrivedBefore: { title: 'This person’s arrival is recorded already, on another day.' },
    nothingToCallOff: {
      title:
        'There is nothing of this person’s to call off: they may still travel, or it was never arranged.',
    },
    notBegun: { title: 'The course has not begun, so nobody has failed to come.' },
    noCpiDay: { title: 'This edition has no CPI Day.' },
    cpiDayAhead: { title: 'CPI Day has not come yet.' },
  },
};
