import type { Criterion, Rubric } from './edition.ts';
import { type Scores, scaleOf } from './rubric.ts';

/** What a submitted review counts for; it stays as it was when the rubric changes later. */
export interface ReviewScore {
  /** Weighted score out of 100. */
  readonly score: number;
  /** Score of the rubric's first criterion out of 100: the first step of the tie chain. */
  readonly firstCriterion: number;
}

/** Where an application stands after its reviews. */
export interface Standing {
  /** Submitted reviews. */
  readonly reviews: number;
  /** Means over the submitted reviews; absent while there is none. */
  readonly mean?: number;
  readonly firstCriterion?: number;
  /** Enough reviews to be ranked. */
  readonly rankable: boolean;
}

/**
 * To the millionth: takes away the dust of binary fractions, so that equal scores are equal and
 * 70 reaches a threshold of 70, and nothing that a rubric can tell apart.
 */
export const settled = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A score of one criterion out of 100, measured by the highest of its scale. */
const shareOf = (criterion: Criterion, score: number): number =>
  (score * 100) / Math.max(...scaleOf(criterion), 1);

/** The weighted score out of 100 of complete, valid scores. */
export const weightedScore = (rubric: Rubric, scores: Scores): number => {
  const weights = rubric.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const total = rubric.criteria.reduce(
    (sum, criterion) => sum + criterion.weight * shareOf(criterion, scores[criterion.id] ?? 0),
    0,
  );
  return settled(total / weights);
};

/** What a review with these complete, valid scores counts for. */
export const reviewScoreOf = (rubric: Rubric, scores: Scores): ReviewScore => {
  const first = rubric.criteria[0];
  return {
    score: weightedScore(rubric, scores),
    firstCriterion: first === undefined ? 0 : settled(shareOf(first, scores[first.id] ?? 0)),
  };
};

/** Adds in a fixed order, so that the order in which reviews are read cannot change a mean. */
export const meanOf = (values: readonly number[]): number =>
  settled(values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length);

/** The standing of an application by its submitted reviews. */
export const standingOf = (submitted: readonly ReviewScore[], reviewsNeeded: number): Standing =>
  submitted.length === 0
    ? { reviews: 0, rankable: false }
    : {
        reviews: submitted.length,
        mean: meanOf(submitted.map(({ score }) => score)),
        firstCriterion: meanOf(submitted.map(({ firstCriterion }) => firstCriterion)),
        rankable: submitted.length >= reviewsNeeded,
      };
