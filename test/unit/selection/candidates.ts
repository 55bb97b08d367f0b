import type { Track } from '../../../shared/domain/edition.ts';
import { select as selectBy } from '../../../shared/domain/selection.ts';
import type { Candidate } from '../../../shared/domain/selection-candidate.ts';
import { highsSolver } from '../../../shared/solver/highs.ts';
import { smallEdition } from '../../support/small-edition.ts';

export const solve = await highsSolver();

/** The list of a track, with the solver that the functions use. */
export const select = (
  track: Track,
  by: { readonly threshold: number },
  people: readonly Candidate[],
) => selectBy(track, by, people, solve);

export interface Rules {
  readonly places: Readonly<Record<string, number>>;
  readonly perCountry?: number;
  readonly perCountryAndSection?: number;
  readonly minimumCountries?: number;
  readonly reservedPlaces?: Track['selection']['reservedPlaces'];
  readonly pairs?: Track['selection']['pairs'];
  readonly unusedPlaces?: Track['selection']['unusedPlaces'];
  readonly tieBreak?: Track['selection']['tieBreak'];
  readonly reviewsNeeded?: number;
}

/** A track with these sections and caps; everything else as in the small edition. */
export const trackWith = (rules: Rules): Track => {
  const [track] = smallEdition().tracks;
  const [section] = track?.sections ?? [];
  if (track === undefined || section === undefined) throw new Error('The edition has no section');
  const { places, tieBreak = ['lot'], reviewsNeeded = 1, ...caps } = rules;
  return {
    ...track,
    selection: {
      reviewsNeeded,
      reviewDueAt: track.selection.reviewDueAt,
      releaseAt: track.selection.releaseAt,
      tieBreak,
      ...caps,
    },
    sections: Object.entries(places).map(([id, count]) => ({ ...section, id, places: count })),
  };
};

interface More extends Partial<Pick<Candidate, 'submittedAt' | 'afterOthers' | 'choice'>> {
  readonly reviews?: number;
  readonly needed?: number;
  readonly firstCriterion?: number;
  readonly partnerPlace?: number;
}

/** An application that is known by its number; its lot is in the order of the numbers. */
export const candidate = (
  number: number,
  section: string,
  country: string,
  mean: number,
  more: More = {},
): Candidate => {
  const { reviews = 1, needed = 1, firstCriterion = mean, ...given } = more;
  const id = String(number).padStart(4, '0');
  return {
    applicationId: `A${id}`,
    section,
    country,
    submittedAt: '2031-02-10',
    lot: id,
    standing: { reviews, mean, firstCriterion, rankable: reviews >= needed },
    ...given,
  };
};

export const rubric = { threshold: 70 };
