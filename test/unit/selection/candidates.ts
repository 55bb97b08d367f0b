import type { Track } from '../../../shared/domain/edition.ts';
import type { Candidate } from '../../../shared/domain/selection-candidate.ts';
import { smallEdition } from '../../support/small-edition.ts';

export interface Rules {
  readonly places: Readonly<Record<string, number>>;
  readonly perCountry?: number;
  readonly perCountryAndSection?: number;
  readonly minimumCountries?: number;
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

/** An application that is known by its number; its lot is in the order of the numbers. */
export const candidate = (
  number: number,
  section: string,
  country: string,
  mean: number,
  more: { reviews?: number; needed?: number; firstCriterion?: number; submittedAt?: string } = {},
): Candidate => {
  const { reviews = 1, needed = 1, firstCriterion = mean, submittedAt = '2031-02-10' } = more;
  const id = String(number).padStart(4, '0');
  return {
    applicationId: `A${id}`,
    section,
    country,
    submittedAt,
    lot: id,
    standing: { reviews, mean, firstCriterion, rankable: reviews >= needed },
  };
};

export const rubric = { threshold: 70 };
