import type { Letters } from '../../mail/moments.ts';

/** Words about dates that moved. */
export const dates = {
  kinds: {
    'call-closes': 'The call closes',
    'age-measured': 'Ages are counted on',
    'reviews-due': 'Reviews are due',
    release: 'Decisions are announced',
    'training-begins': 'Online training begins',
    'training-ends': 'Online training ends',
    'proposal-opens': 'Proposals can be written from',
    'proposal-due': 'Your proposal is due',
    'proposal-decided': 'Proposals are decided on by',
    invitations: 'Invitations are sent',
    'visit-begins': 'Your course in Korea begins',
    'visit-ends': 'Your course in Korea ends',
    'cpi-day': 'CPI Day',
  },
  moved: (what: string, before: string, after: string) => `${what}: ${after} (before: ${before})`,
  page: {
    title: 'Your days in Korea have changed',
    lead: 'You accepted your place for other days. Please tell us whether you can come on the new ones.',
    now: 'The new days',
    before: 'The days before',
    button: 'Yes, I can come',
    cannot: 'I cannot come on these days',
    confirmed: 'Thank you. We count on you on the new days.',
    confirmedTitle: 'You can come on the new days',
    passport:
      'Please look at your passport, visa and travel once more: they have to fit the new days.',
    home: 'Back to your page',
    changed: {
      title: 'The days have changed again',
      detail: 'Please look at the days below and answer once more.',
    },
  },
};

/** The letter about dates that moved. */
export const dateMails: Pick<Letters, 'dates-moved'> = {
  'dates-moved': ({ section, lines, toConfirm }) => ({
    subject: toConfirm ? 'New dates: can you still come?' : 'Dates of your programme have changed',
    paragraphs: [
      `There is a change of dates in your programme, ${section}.`,
      ...lines,
      toConfirm
        ? 'You accepted your place for other days. Please tell us whether you can come on the new ones. If you cannot, nothing counts against you.'
        : 'Everything else stays as it is. There is nothing that you have to do.',
    ],
    action: toConfirm ? 'Answer whether you can come' : 'See your dates',
  }),
};
