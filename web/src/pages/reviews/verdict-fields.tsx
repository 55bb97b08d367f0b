import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { type Control, useController } from 'react-hook-form';
import { type ReviewContent, recommendations } from '../../../../shared/domain/review.ts';
import { useText } from '../../text/locale.ts';
import { reviewText } from '../../text/review.ts';

interface VerdictFieldsProps {
  readonly control: Control<ReviewContent>;
  readonly readOnly: boolean;
  readonly onEdited: () => void;
  readonly recommendationError: string | undefined;
  readonly commentError: string | undefined;
}

/** The recommendation and the comment. */
export const VerdictFields = (props: VerdictFieldsProps) => {
  const { control, readOnly, onEdited, recommendationError, commentError } = props;
  const words = useText(reviewText).page;
  const recommendation = useController({ control, name: 'recommendation' }).field;
  const comment = useController({ control, name: 'comment' }).field;
  return (
    <SpaceBetween size="l">
      <FormField label={words.recommendation} errorText={recommendationError}>
        <RadioGroup
          value={recommendation.value ?? null}
          readOnly={readOnly}
          direction="horizontal"
          onChange={({ detail }) => {
            recommendation.onChange(detail.value);
            onEdited();
          }}
          items={recommendations.map((value) => ({ value, label: words.recommendations[value] }))}
        />
      </FormField>
      <FormField
        stretch
        label={words.comment}
        description={words.commentHint}
        errorText={commentError}
      >
        <Textarea
          value={comment.value}
          readOnly={readOnly}
          rows={6}
          onChange={({ detail }) => {
            comment.onChange(detail.value);
            onEdited();
          }}
          onBlur={comment.onBlur}
        />
      </FormField>
    </SpaceBetween>
  );
};
