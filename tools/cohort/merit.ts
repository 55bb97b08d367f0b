/** Scores that reviewers give: complete, on the scale, with a weighted score where it is wanted. */
import type { Rubric } from '../../shared/domain/edition.ts';
import { scaleOf } from '../../shared/domain/rubric.ts';
import { weightedScore } from '../../shared/domain/scoring.ts';
import type { Random } from './random.ts';

/** A stretch of weighted scores out of 100, both ends included. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

const middle = ({ from, to }: Band): number => (from + to) / 2;

/**
 * Bands that cannot be mixed up: whoever is meant to be chosen is above whoever is meant to be
 * promoted, above the rest of the waitlist, above those below the threshold.
 */
export const bandsOf = ({ threshold }: Rubric) => {
  const above = (share: number) => threshold + (100 - threshold) * share;
  return {
    chosen: { from: above(0.6), to: 100 },
    next: { from: above(0.36), to: above(0.56) },
    waiting: { from: threshold, to: above(0.3) },
    below: { from: threshold * 0.4, to: threshold - 0.5 },
  } as const satisfies Record<string, Band>;
};

const scoreOf = (rubric: Rubric, scores: readonly number[]): number =>
  weightedScore(
    rubric,
    Object.fromEntries(rubric.criteria.map(({ id }, at) => [id, scores[at] ?? 0])),
  );

/** How far a score is outside a band. */
const distance = (score: number, { from, to }: Band): number =>
  Math.max(0, from - score, score - to);

/** Every set of scores that differs from this one by one step of one criterion. */
const neighbours = (rubric: Rubric, scores: readonly number[]): readonly (readonly number[])[] =>
  rubric.criteria.flatMap((criterion, at) => {
    const scale = scaleOf(criterion);
    const place = scale.indexOf(scores[at] ?? 0);
    return [scale[place - 1], scale[place + 1]].flatMap((score) =>
      score === undefined ? [] : [scores.with(at, score)],
    );
  });

/** One review within a band; the nearest that the rubric's scales allow where none is within. */
export const reviewWithin = (rubric: Rubric, band: Band, random: Random): readonly number[] => {
  const target = middle(band) + (random.next() - 0.5) * (band.to - band.from);
  let scores: readonly number[] = rubric.criteria.map((criterion) => {
    const scale = scaleOf(criterion);
    const wanted = (target / 100) * Math.max(...scale) + (random.next() - 0.5);
    return scale.reduce((a, b) => (Math.abs(b - wanted) < Math.abs(a - wanted) ? b : a));
  });
  for (;;) {
    const now = distance(scoreOf(rubric, scores), band);
    if (now === 0) return scores;
    const better = random
      .shuffled(neighbours(rubric, scores))
      .find((other) => distance(scoreOf(rubric, other), band) < now);
    if (better === undefined) return scores;
    scores = better;
  }
};

/** The reviews of one application, all within a band, and so their mean as well. */
export const reviewsWithin = (
  rubric: Rubric,
  band: Band,
  count: number,
  random: Random,
): number[][] => Array.from({ length: count }, () => [...reviewWithin(rubric, band, random)]);

/** Whether the rubric's scales have a score within the band at all. */
export const isReachable = (rubric: Rubric, band: Band, random: Random): boolean =>
  Array.from({ length: 8 }).some(
    () => distance(scoreOf(rubric, reviewWithin(rubric, band, random)), band) === 0,
  );
