import Box from '@cloudscape-design/components/box';
import type { Criterion } from '../../../../shared/domain/edition.ts';
import { scaleOf } from '../../../../shared/domain/rubric.ts';
import { useText } from '../../text/locale.ts';
import { reviewText } from '../../text/review.ts';

/** Which keys do what, where they do it. */
export const ScoreKeys = ({ criteria }: { readonly criteria: readonly Criterion[] }) => {
  const words = useText(reviewText).page;
  const scores = criteria.flatMap(scaleOf);
  return (
    <Box color="text-body-secondary">
      <kbd>{Math.min(...scores)}</kbd> – <kbd>{Math.min(9, Math.max(...scores))}</kbd> {words.keys}
    </Box>
  );
};
