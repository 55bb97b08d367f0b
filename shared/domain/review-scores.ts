/** Scores of a track side by side: as given, and on one scale for all reviewers. */
import type { ReviewCard } from './review.ts';
import { meanOf, type Standing, settled, standingOf } from './scoring.ts';

/** Reviews that a reviewer must have submitted in the track to be put on the common scale. */
const reviewsForScale = 5;

export interface ApplicationScores {
  /** By the scores as given. */
  readonly raw: Standing;
  /** Mean of the scores on the common scale; of those of a reviewer with too few, as given. */
  readonly normalised?: number;
  /** Points between the highest and the lowest score as given; absent below two reviews. */
  readonly spread?: number;
}

type Scored = Pick<ReviewCard, 'applicationId' | 'reviewer' | 'result'>;

interface Scale {
  readonly mean: number;
  /** Standard deviation of all values, not of a sample. */
  readonly deviation: number;
}

const scaleOf = (values: readonly number[]): Scale => {
  const mean = meanOf(values);
  return { mean, deviation: Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2))) };
};

const scoresIn = (reviews: readonly Scored[]): readonly number[] =>
  reviews.flatMap(({ result }) => result?.score ?? []);

/**
 * A review's score on the common scale: as far from the track's mean, in the track's deviations,
 * as it is from its reviewer's mean in the reviewer's deviations. Kept within 0 and 100.
 */
const onScale = (score: number, reviewer: Scale, track: Scale): number => {
  const z = reviewer.deviation === 0 ? 0 : (score - reviewer.mean) / reviewer.deviation;
  return settled(Math.min(100, Math.max(0, track.mean + z * track.deviation)));
};

/** Points between the highest and the lowest score; undefined below two. */
export const spreadOf = (scores: readonly number[]): number | undefined =>
  scores.length < 2 ? undefined : settled(Math.max(...scores) - Math.min(...scores));

/** The scores of each application of a track that has a review; void reviews carry no result. */
export const reviewScoresOf = (
  reviews: readonly Scored[],
  reviewsNeeded: number,
): ReadonlyMap<string, ApplicationScores> => {
  const submitted = reviews.filter(({ result }) => result !== undefined);
  const track = scaleOf(scoresIn(submitted));
  const scales = new Map(
    [...Map.groupBy(submitted, ({ reviewer }) => reviewer.sub)].flatMap(([sub, own]) =>
      own.length < reviewsForScale ? [] : [[sub, scaleOf(scoresIn(own))] as const],
    ),
  );
  return new Map(
    [...Map.groupBy(reviews, ({ applicationId }) => applicationId)].map(([id, own]) => {
      const scores = scoresIn(own);
      const raw = standingOf(
        own.flatMap(({ result }) => result ?? []),
        reviewsNeeded,
      );
      if (scores.length === 0) return [id, { raw }];
      const adjusted = own.flatMap(({ reviewer, result }) => {
        if (result === undefined) return [];
        const scale = scales.get(reviewer.sub);
        return scale === undefined ? [result.score] : [onScale(result.score, scale, track)];
      });
      const normalised = meanOf(adjusted);
      const spread = spreadOf(scores);
      return [id, { raw, normalised, ...(spread === undefined ? {} : { spread }) }];
    }),
  );
};

/** The standing that an application is ranked by. */
export const rankedStanding = (
  scores: ApplicationScores | undefined,
  rankBy: 'raw' | 'normalised' = 'raw',
): Standing => {
  const { raw, normalised }: ApplicationScores = scores ?? { raw: { reviews: 0, rankable: false } };
  return rankBy === 'normalised' && normalised !== undefined ? { ...raw, mean: normalised } : raw;
};
