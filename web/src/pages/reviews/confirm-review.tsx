import Box from '@cloudscape-design/components/box';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { useState } from 'react';
import type { Rubric } from '../../../../shared/domain/edition.ts';
import type { ReviewContent } from '../../../../shared/domain/review.ts';
import { weightedScore } from '../../../../shared/domain/scoring.ts';
import { Confirmation } from '../../parts/confirmation.tsx';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { reviewText } from '../../text/review.ts';

interface ConfirmReviewProps {
  readonly visible: boolean;
  readonly rubric: Rubric;
  readonly content: ReviewContent;
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
}

/** What is about to stand for good. */
export const ConfirmReview = (props: ConfirmReviewProps) => {
  const { visible, rubric, content, onConfirm, onClose } = props;
  const { confirm, page } = useText(reviewText);
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    await onConfirm();
    setBusy(false);
  };
  return (
    <Confirmation
      title={confirm.title}
      visible={visible}
      confirm={confirm.button}
      busy={busy}
      error={null}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <KeyValuePairs
        columns={2}
        items={[
          {
            label: page.score,
            value: page.totalOf(format.score(weightedScore(rubric, content.scores))),
          },
          {
            label: page.recommendation,
            value: content.recommendation && page.recommendations[content.recommendation],
          },
        ]}
      />
      <Box>{confirm.detail}</Box>
    </Confirmation>
  );
};
