import type { RadioGroupProps } from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type ReactNode, useCallback, useRef } from 'react';
import type { Criterion, Rubric } from '../../../../shared/domain/edition.ts';
import type { Scores } from '../../../../shared/domain/rubric.ts';
import { usePlainKeys } from '../use-plain-keys.ts';
import { CriterionCard } from './criterion-card.tsx';
import { scoreOfKey } from './score-keys.ts';
import { ScoreKeys } from './score-keys-hint.tsx';

interface RubricFormProps {
  readonly rubric: Rubric;
  readonly scores: Scores;
  readonly readOnly: boolean;
  readonly errorOf: (criterion: string) => string | undefined;
  readonly onScores: (scores: Scores) => void;
  /** What is judged by a criterion, where each has a text of its own. */
  readonly textFor?: (criterion: Criterion) => ReactNode;
}

/** The rubric, scored by mouse or by digits alone: a digit scores and goes on to the next. */
export const RubricForm = (props: RubricFormProps) => {
  const { rubric, scores, readOnly, errorOf, onScores, textFor } = props;
  const { criteria } = rubric;
  const radios = useRef(new Map<string, RadioGroupProps.Ref>());
  const at = useRef<string>(undefined);

  const onKey = useCallback(
    (key: string): boolean => {
      const current =
        criteria.find(({ id }) => id === at.current) ??
        criteria.find(({ id }) => scores[id] === undefined) ??
        criteria[0];
      const score = current && scoreOfKey(current, key);
      if (readOnly || current === undefined || score === undefined) return false;
      onScores({ ...scores, [current.id]: score });
      const next = criteria[criteria.indexOf(current) + 1] ?? current;
      radios.current.get(next.id)?.focus();
      at.current = next.id;
      return true;
    },
    [criteria, scores, readOnly, onScores],
  );
  usePlainKeys(onKey);

  return (
    <SpaceBetween size="l">
      {!readOnly && <ScoreKeys criteria={criteria} />}
      {criteria.map((criterion, index) => (
        <CriterionCard
          key={criterion.id}
          criterion={criterion}
          place={index + 1}
          score={scores[criterion.id]}
          error={errorOf(criterion.id)}
          readOnly={readOnly}
          onScore={(score) => onScores({ ...scores, [criterion.id]: score })}
          onFocus={() => {
            at.current = criterion.id;
          }}
          radios={(ref) => {
            if (ref !== null) radios.current.set(criterion.id, ref);
          }}
        >
          {textFor?.(criterion)}
        </CriterionCard>
      ))}
    </SpaceBetween>
  );
};
