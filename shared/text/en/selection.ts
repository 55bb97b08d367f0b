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
  'minimum-countries': ({ minimum }) =>
    `The place went to a person whose country is needed to reach ${minimum} countries.`,
};

/** Words of the selection, for coordinators. */
export const selection = {
  reasons,
  refused: {
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
    outdated: {
      title: 'The list no longer matches what stands.',
      detail:
        'A review came in, an application changed, or the edition did, after the list was computed. Compute it again and look at it. Nothing was released.',
    },
  },
};
