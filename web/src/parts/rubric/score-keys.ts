import type { Criterion } from '../../../../shared/domain/edition.ts';
import { type Scores, scaleOf } from '../../../../shared/domain/rubric.ts';

/** The score that a digit stands for on a scale; 0 stands for 10 where the scale has no 0. */
export const scoreOfKey = (criterion: Criterion, key: string): number | undefined => {
  if (!/^\d$/.test(key)) return undefined;
  const scale = scaleOf(criterion);
  return [Number(key), ...(key === '0' ? [10] : [])].find((score) => scale.includes(score));
};

/** Leads to the first criterion that has no score. */
export const focusOnMissing = (criteria: readonly Criterion[], scores: Scores): void => {
  const missing = criteria.find(({ id }) => scores[id] === undefined);
  const card = missing && document.getElementById(`criterion-${missing.id}`);
  card?.querySelector('input')?.focus();
};
