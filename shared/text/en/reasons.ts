/** Why somebody was not selected, in words that the person reads. */
export const reasons = {
  ineligible: 'One or more of the published requirements of the call were not met.',
  'below-threshold':
    'Your application was reviewed with care, but stayed below the score that the call asks for.',
  'places-taken': 'The places went to applications with a higher score.',
  'country-quota':
    'The places for applicants from one country had been taken by applications with a higher score.',
  'not-rankable': 'Your application could not be reviewed in full.',
  other: 'The number of places is small, and the choice was close.',
};
