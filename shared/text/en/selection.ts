import type { ReasonTexts } from '../selection-reasons.ts';

const reasons: ReasonTexts = {
  'not-enough-reviews': ({ reviews, needed }) =>
    `${reviews} of ${needed} reviews are in. Without all of them there is no ranking and no decision.`,
  'unknown-section': () => 'The edition no longer has the section that was applied for.',
  'below-threshold': ({ mean, threshold }) =>
    `The mean of the reviews is ${mean}; the threshold is ${threshold}.`,
  'section-full': ({ places, lowest }) =>
    `All ${places} places of the section went to people who rank higher; the lowest mean among them is ${lowest}.`,
  'country-full': ({ cap, country }) =>
    `At most ${cap} from ${country} can be chosen in the track, and ${cap} are.`,
  'country-in-section-full': ({ cap, country }) =>
    `At most ${cap} from ${country} can be chosen in the section, and ${cap} are.`,
  'minimum-countries': ({ possible, with: reached }) =>
    `With this person beside those who rank higher, the list could reach ${reached} of the ${possible} countries that it reaches.`,
  'places-left-empty': ({ possible, with: reached }) =>
    `With this person beside those who rank higher, only ${reached} of ${possible} places could be given under the limits for countries.`,
  'reserved-places': ({ possible, with: reached }) =>
    `With this person beside those who rank higher, only ${reached} of ${possible} reserved places could be kept.`,
  'pair-incomplete': ({ country }) =>
    `People are chosen in pairs, and beside this person nobody from ${country} can be chosen for the other section.`,
  'set-aside': () => 'The office has set this application aside; its reason is on record.',
  'not-on-partner-list': () =>
    'The partner chooses for this section, and this person is not on its list.',
};

/** Words of the selection, for coordinators. */
export const selection = {
  reasons,
  rankedAfterOthers: (years: string) =>
    `Took part in ${years}, and is therefore ranked after all others.`,
  refused: {
    duplicates: {
      title: 'The list may have one person twice.',
      detail:
        'Merge each pair or dismiss it; or release with “acknowledgeDuplicates”, which is kept on record. Nothing was released.',
      pair: (one: string, other: string) => `${one} and ${other} may be the same person.`,
    },
    notComputed: {
      title: 'There is no list for this track yet.',
      detail: 'Compute one first; computing decides nothing.',
    },
    released: {
      title: 'The decisions of this track have been released.',
      detail: 'A released list stays as it is.',
    },
    changed: {
      title: 'There is a newer list.',
      detail: 'It was computed after the one that you looked at. Look at it before you release it.',
    },
    nothingToRank: {
      title: 'Nobody has reviewed this application.',
      detail: 'Without a single review there is nothing to rank it by.',
    },
    partner: {
      title: 'The office chooses for this section.',
      detail: 'A list is handed in for sections that their partner chooses for.',
    },
    notInSection: {
      title: 'The list names people who are not eligible in this section.',
      detail: (id: string) => `No eligible application in this section has the id ${id}.`,
    },
    outdated: {
      title: 'The list no longer matches what stands.',
      detail:
        'A review came in, an application changed, or the edition did, after the list was computed. Compute it again and look at it. Nothing was released.',
    },
  },
};
