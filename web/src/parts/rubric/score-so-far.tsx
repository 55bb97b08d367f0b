import Box from '@cloudscape-design/components/box';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { Rubric } from '../../../../shared/domain/edition.ts';
import { type Scores, validateScores } from '../../../../shared/domain/rubric.ts';
import { weightedScore } from '../../../../shared/domain/scoring.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { reviewText } from '../../text/review.ts';

/** How many criteria are scored, and what the scores come to when all are. */
export const ScoreSoFar = (props: { readonly rubric: Rubric; readonly scores: Scores }) => {
  const { rubric, scores } = props;
  const words = useText(reviewText).page;
  const format = useFormat();
  const all = rubric.criteria.length;
  const done = rubric.criteria.filter(({ id }) => scores[id] !== undefined).length;
  const complete = validateScores(rubric, scores).length === 0;
  return (
    <KeyValuePairs
      items={[
        {
          label: words.total,
          value: complete ? (
            <Box fontSize="heading-m">
              {words.totalOf(format.score(weightedScore(rubric, scores)))}
            </Box>
          ) : (
            words.scored(format.number(done), format.number(all))
          ),
        },
      ]}
    />
  );
};
