import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { ReviewedAnswers } from '../../../../shared/domain/reviewed-answers.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { reviewText } from '../../text/review.ts';

/** What a reviewer may know of the person: what the rubric asks about, and who it is where that is told. */
export const ApplicantFacts = ({ answers }: { readonly answers: ReviewedAnswers }) => {
  const words = useText(reviewText).page;
  const format = useFormat();
  const { fullName, organisation, residence } = answers;
  const named =
    fullName === undefined
      ? []
      : [
          { label: words.name, value: <span dir="auto">{fullName}</span> },
          { label: words.organisation, value: <span dir="auto">{organisation ?? '–'}</span> },
          { label: words.residence, value: format.country(residence) },
        ];
  return (
    <Container>
      <KeyValuePairs
        columns={3}
        items={[
          ...named,
          { label: words.position, value: answers.position ?? '–' },
          { label: words.citizenship, value: format.country(answers.citizenship) },
          { label: words.experience, value: answers.experienceYears ?? '–' },
        ]}
      />
    </Container>
  );
};

/** A statement as it was written, in whatever script. */
export const Statement = ({ text }: { readonly text: string | undefined }) => {
  const words = useText(reviewText).page;
  return text ? (
    <div className="statement" dir="auto">
      {text}
    </div>
  ) : (
    <Box color="text-body-secondary">{words.noStatement}</Box>
  );
};
