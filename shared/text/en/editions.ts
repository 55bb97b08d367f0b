import type { TieBreaker } from '../../domain/edition.ts';

const tieSteps: Readonly<Record<TieBreaker, string>> = {
  'first-criterion': 'the higher score in the first criterion',
  'under-represented-country': 'the country with fewer people chosen so far',
  earlier: 'the application that was submitted earlier',
  lot: 'a lot, drawn by a published seed',
};

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'up to twice' : `up to ${count} times`;

/** The home page and the call. */
export const editions = {
  home: {
    title: 'Cultural Partnership Initiative',
    lead: 'A training programme in Korea for people who work in culture: online training, a project of one’s own, weeks with Korean partners, and a community that stays.',
    open: 'Open now',
    upcoming: 'Coming',
    underWay: 'Under way',
    past: 'Past editions',
    noneOpen: 'No call is open at the moment.',
    readCall: 'Read the call',
    closes: 'Closes',
    opens: 'Opens',
    report: 'Achievement report',
    call: 'The call',
    nothing: 'There is no edition yet.',
  },
  call: {
    tracks: 'Tracks',
    apply: (track: string) => `Apply: ${track}`,
    state: {
      'not-open-yet': 'Not open yet',
      open: 'Open for applications',
      closed: 'Closed',
    },
    opensAt: 'Opens',
    closesAt: 'Closes',
    closedAt: 'Closed',
    byTheSecond: 'Closed is closed, by one second: a draft that was not submitted stays readable.',
    theme: 'Theme',
    sections: 'Sections',
    columns: {
      field: 'Field',
      course: 'Course',
      partner: 'Partner',
      kind: 'Kind',
      places: 'Places',
      korea: 'In Korea',
    },
    noPartner: 'The programme office',
    invited: (count: number) => `${people(count)} invited to Korea`,
    onlineOnly: 'Online only',
    weeks: (count: number) => (count === 1 ? '1 week' : `${count} weeks`),
    selectedByPartner: 'The partner chooses.',
    dates: 'Dates',
    date: {
      callOpens: 'Call opens',
      callCloses: 'Call closes',
      release: 'Decisions are sent',
      online: 'Online training',
      proposal: 'Project proposal due',
      invitations: 'Invitations are sent',
      visit: 'In Korea',
      cpiDay: 'CPI Day',
    },
    steps: {
      online: (modules: number, seminars: number, percent: number) =>
        `Online training: ${modules} e-learning modules and ${seminars} real-time seminars. ${percent} % or more completes it.`,
      proposal: (revisions: number) =>
        revisions === 0
          ? 'A project proposal of your own, reviewed once.'
          : `A project proposal of your own, reviewed; it may be sent back for revision ${times(revisions)}.`,
      visit: (percent: number) => `Korea. ${percent} % attendance or more earns the certificate.`,
      cpiDay: 'CPI Day: the forum, with the outstanding proposals, and the graduation ceremony.',
    },
    whatHappens: 'What happens',
    inKorea: 'In Korea:',
    who: 'Who may apply',
    rule: {
      nominated: 'You are an official, nominated by your government.',
      openCall: 'You apply for yourself.',
      country: (count: number) => `You are a citizen of one of these ${count} countries:`,
    },
    selection: 'How selection works',
    reviews: (count: number) =>
      count === 1
        ? 'A reviewer scores every application that meets the rules above.'
        : `${count} reviewers score every application that meets the rules above, each on their own.`,
    threshold: (score: number) =>
      `The weighted mean is out of 100. From ${score} on, applications are ranked by it, section by section.`,
    quota: {
      perCountry: (count: number) => `No more than ${people(count)} of one country.`,
      perCountryAndSection: (count: number) =>
        `No more than ${people(count)} of one country in a section.`,
      minimumCountries: (count: number) =>
        `People of at least ${count} countries, where the applications allow it.`,
      reserved: (whom: string, count: number) =>
        `${count === 1 ? 'One place is' : `${count} places are`} kept for: ${whom}.`,
      pair: (one: string, other: string) =>
        `Of each country, as many people are chosen for ${one} as for ${other}.`,
      unused: (from: string, to: string) =>
        `Places of ${from} that nobody there can take go to: ${to}.`,
    },
    waitlist:
      'Whoever is good enough but finds no place goes on a waiting list. A place that becomes free is offered to the next who fits.',
    tie: (steps: readonly TieBreaker[]) =>
      `Where scores are equal, this decides, in this order: ${steps
        .map((step) => tieSteps[step])
        .join('; ')}.`,
    seed: (seed: string) => `The seed of the lot is “${seed}”.`,
    rubric: 'What is scored',
    criterion: 'Criterion',
    weight: 'Weight',
    scale: 'What each score means',
    answer: (days: number) =>
      `An offer is to be answered within ${days === 1 ? 'a day' : `${days} days`}; then it goes to the next person.`,
  },
};
