import { type Criterion, type Edition, type Rubric, trackOf } from './edition.ts';

/** Scores as given: criterion → score on its scale. */
export type Scores = Readonly<Record<string, number>>;

export interface ScoreFault {
  readonly criterion: string;
  readonly fault: 'missing' | 'not-on-the-scale' | 'unknown-criterion';
}

/** The rubric that applications to a track are scored with. */
export const applicationRubric = (edition: Edition, track: string): Rubric =>
  trackOf(edition, track)?.selection.rubric ?? edition.rubrics.application;

/** The rubric that proposals of a track are scored with. */
export const proposalRubric = (edition: Edition, track: string): Rubric =>
  trackOf(edition, track)?.proposal?.rubric ?? edition.rubrics.proposal;

/** The scores that a criterion has a text for: the only ones that can be given. */
export const scaleOf = (criterion: Criterion): readonly number[] =>
  criterion.anchors.map(({ score }) => score);

const faultIn = (criterion: Criterion, scores: Scores): ScoreFault[] => {
  const score = Object.hasOwn(scores, criterion.id) ? scores[criterion.id] : undefined;
  if (score === undefined) return [{ criterion: criterion.id, fault: 'missing' }];
  return scaleOf(criterion).includes(score)
    ? []
    : [{ criterion: criterion.id, fault: 'not-on-the-scale' }];
};

/** Everything that keeps scores from being submitted, in the order of the rubric. */
export const validateScores = (rubric: Rubric, scores: Scores): readonly ScoreFault[] => {
  const known = new Set(rubric.criteria.map(({ id }) => id));
  return [
    ...rubric.criteria.flatMap((criterion) => faultIn(criterion, scores)),
    ...Object.keys(scores)
      .filter((criterion) => !known.has(criterion))
      .map((criterion): ScoreFault => ({ criterion, fault: 'unknown-criterion' })),
  ];
};

/** A draft may have gaps; what it has must be on the scale. */
export const validateDraftScores = (rubric: Rubric, scores: Scores): readonly ScoreFault[] =>
  validateScores(rubric, scores).filter(({ fault }) => fault !== 'missing');
