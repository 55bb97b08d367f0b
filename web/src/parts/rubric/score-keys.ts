import { useEffect } from 'react';
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

/** Text is typed here, so that a digit is a digit. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  target.closest('textarea, input:not([type=radio]), [role=dialog], [contenteditable]') !== null;

/** Tells of every plain key that is pressed outside text. */
export const usePlainKeys = (onKey: (key: string) => boolean): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (onKey(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onKey]);
};
