/** Words of nominations, letters and references. */
export const nominations = {
  office: {
    title: 'Your nominations',
    lead: 'Nominate officials of your government here. Each of them gets a mail with a link and completes their own part.',
    office: 'Office',
    country: 'Country',
    contact: 'Contact',
    deadline: 'Nominations are taken until',
    closed: 'Nominations have been closed since',
    letters: 'Letters may come until',
    nominees: 'Nominated so far',
    none: 'Nobody yet.',
    places: 'Places left',
    full: 'All your places are taken.',
    add: 'Nominate a person',
    section: 'Level',
    name: 'Full name',
    email: 'E-mail address',
    emailHint: 'The person’s own address: their personal link goes there.',
    position: 'Position',
    button: 'Nominate',
    correct: 'Correct',
    correctHint:
      'Name and position can be corrected until the person has submitted. For another address or level, withdraw the nomination and nominate again.',
    save: 'Save the correction',
    withdraw: 'Withdraw this nomination',
    letter: 'Official letter',
    write: 'Write the letter',
    read: 'See the letter',
    own: 'Their own part',
    ownStates: { draft: 'not submitted yet', submitted: 'submitted' },
    saved: 'Saved.',
  },
  states: {
    asked: 'asked, not here yet',
    received: 'received',
    declined: 'declined',
    overdue: 'overdue',
  },
  letter: {
    nominationTitle: 'Official letter of nomination',
    referenceTitle: 'Reference',
    nominationLead: 'Why your government nominates this official, in the words of your office.',
    referenceLead:
      'What you know of this person’s work. The applicant sees only whether it came, never what you wrote.',
    about: 'About',
    deadline: 'It may come until',
    text: 'Text',
    nominationDeclared: 'I declare that this is the official statement of our office.',
    referenceDeclared: 'I declare that I wrote this myself and know the person.',
    save: 'Save and go on later',
    send: 'Send',
    once: 'It can be sent once and not be changed afterwards.',
    saved: 'Saved.',
    received: 'Thank you, your letter has reached us.',
    closed: 'This letter can no longer be written.',
    decline: 'I would rather not write',
    declined: 'You have declined. Thank you for telling us.',
    back: 'Back to your nominations',
  },
  references: {
    title: 'References',
    lead: 'Name people who know your work. Each gets a mail with a personal link. You see whether the reference came, never what it says.',
    none: 'You have named nobody yet.',
    needed: (count: number) =>
      count === 0
        ? 'References are not required.'
        : count === 1
          ? 'One reference is needed.'
          : `${count} references are needed.`,
    deadline: 'References may come until',
    add: 'Name a referee',
    name: 'Full name',
    email: 'E-mail address',
    relation: 'How they know your work',
    button: 'Name and write to them',
    correct: 'Correct the e-mail address',
    correctButton: 'Save and write to this address',
    replace: 'Name somebody else instead',
    back: 'Back to your application',
    full: 'You have named as many people as the call asks for.',
    waits: 'Your application waits for',
    waiting: {
      nomination: 'the official letter of the office that nominates you',
      reference: 'a reference',
    },
    unnamed: 'a referee whom you have still to name',
    missing: {
      requested: (count: number) =>
        count === 1 ? 'Name one more referee.' : `Name ${count} more referees.`,
      received: (count: number) =>
        count === 1
          ? 'One reference has still to arrive before you can submit.'
          : `${count} references have still to arrive before you can submit.`,
    },
  },
  start: {
    title: 'By nomination',
    lead: 'Nobody applies for this track alone: a government office that the programme office has invited nominates officials. Whoever is nominated gets a mail with a personal link and completes the form there.',
  },
  faults: {
    name: 'Write a full name of at most 200 characters.',
    email: 'Write an e-mail address, for example name@example.org.',
    position: 'Write the position, in at most 200 characters.',
    section: 'Choose a level in which you have a place left.',
    relation: 'Write how the person knows your work, in at most 200 characters.',
    text: 'Write the letter, in at most 10,000 characters.',
    declared: 'Please confirm the declaration.',
    own: 'Name somebody other than yourself.',
  },
  refused: {
    closed: 'It is too late for this.',
    full: 'All your places for this level are taken.',
    nominated:
      'A person with this address cannot be nominated here. Please write to the programme office.',
    submitted: 'The person has submitted already: nothing can be changed here.',
    tooMany: 'Too many mails have gone to this address. Please try again in an hour.',
    changed: 'This was changed meanwhile. Please look at it again.',
    sent: 'This letter was sent already and cannot be changed.',
    needed: 'This track is open to nominated people only.',
  },
};
