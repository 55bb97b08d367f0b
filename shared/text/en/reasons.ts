/** Why somebody was not selected, in words that the person reads. */
export const reasons = {
  ineligible: 'One or more of the published requirements of the call were not met.',
  'below-threshold':
    'Your application was reviewed with care, but stayed below the score that the call asks for.',
  'section-full': 'The places went to applications with a higher score.',
  'country-full':
    'The places for applicants from one country had been taken by applications with a higher score.',
  'country-in-section-full':
    'The places of this course for applicants from one country had been taken by applications with a higher score.',
  'not-enough-reviews': 'Your application could not be reviewed in full.',
  other: 'The number of places is small, and the choice was close.',
};

/** Before the requirements that an applicant did not meet. */
export const unmet = 'Not met:';

/** The requirements of a call, as they are named to whoever did not meet them. */
export const requirements = {
  age: 'the age limits on the reference day',
  experience: 'the years of work in the field',
  english: 'the level of English',
  'online-tools': 'being at home with online tools',
  'whole-stay': 'being able to stay for the whole course',
  country: 'citizenship of a listed country',
  'past-participant': 'not having taken part in an earlier edition',
};
