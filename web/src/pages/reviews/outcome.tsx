import Alert from '@cloudscape-design/components/alert';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from '@tanstack/react-query';
import type { OwnReview } from '../../api/answers.ts';
import { useCall } from '../../api/call-context.tsx';
import { useEdition } from '../../layout/current-edition.tsx';
import { ConsoleButton } from '../../parts/console-button.tsx';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { reviewText } from '../../text/review.ts';

/** The review stands; on to the next one. */
export const Outcome = ({ review }: { readonly review: OwnReview }) => {
  const call = useCall();
  const { edition } = useEdition();
  const words = useText(reviewText).page;
  const format = useFormat();
  const queue = useQuery({
    queryKey: ['reviews', edition, 'next', review.applicationId],
    queryFn: () => call('GET /reviews', { query: { edition, status: 'open' } }),
    staleTime: 0,
  });
  const next = queue.data?.reviews.find((row) => row.applicationId !== review.applicationId);
  return (
    <Alert
      type="success"
      header={words.submitted(review.score === undefined ? '–' : format.score(review.score))}
      action={
        <SpaceBetween direction="horizontal" size="xs">
          <ConsoleButton to="/reviews">{words.toQueue}</ConsoleButton>
          {next && (
            <ConsoleButton to={`/reviews/${next.applicationId}`} variant="primary">
              {words.next}
            </ConsoleButton>
          )}
        </SpaceBetween>
      }
    >
      {words.stays}
    </Alert>
  );
};
