import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Grid from '@cloudscape-design/components/grid';
import Header from '@cloudscape-design/components/header';
import RadioGroup, { type RadioGroupProps } from '@cloudscape-design/components/radio-group';
import type { ReactNode, Ref } from 'react';
import type { Criterion } from '../../../../shared/domain/edition.ts';
import { useLocale, useText } from '../../text/locale.ts';
import { reviewText } from '../../text/review.ts';

interface CriterionCardProps {
  readonly criterion: Criterion;
  /** Place in the rubric, from 1. */
  readonly place: number;
  readonly score: number | undefined;
  readonly error: string | undefined;
  readonly readOnly: boolean;
  readonly onScore: (score: number) => void;
  readonly onFocus: () => void;
  readonly radios: Ref<RadioGroupProps.Ref>;
  /** What is judged, beside the scale. */
  readonly children?: ReactNode;
}

/** One criterion: what the person wrote, and what deserves which score. */
export const CriterionCard = (props: CriterionCardProps) => {
  const { criterion, place, score, error, readOnly, onScore, onFocus, radios, children } = props;
  const locale = useLocale();
  const words = useText(reviewText).page;
  const title = criterion.title[locale];
  const scale = (
    <FormField label={words.score} errorText={error}>
      <RadioGroup
        ref={radios}
        ariaLabel={words.scoreFor(title)}
        value={score === undefined ? null : String(score)}
        readOnly={readOnly}
        onChange={({ detail }) => onScore(Number(detail.value))}
        items={criterion.anchors.map((anchor) => ({
          value: String(anchor.score),
          label: String(anchor.score),
          description: anchor.text[locale],
        }))}
      />
    </FormField>
  );
  return (
    <div id={`criterion-${criterion.id}`} onFocusCapture={onFocus}>
      <Container
        header={
          <Header variant="h2" description={words.weight(`${criterion.weight} %`)}>
            {place}. {title}
          </Header>
        }
      >
        {children === undefined ? (
          scale
        ) : (
          <Grid
            gridDefinition={[
              { colspan: { default: 12, xs: 7 } },
              { colspan: { default: 12, xs: 5 } },
            ]}
          >
            <Box>{children}</Box>
            {scale}
          </Grid>
        )}
      </Container>
    </div>
  );
};
