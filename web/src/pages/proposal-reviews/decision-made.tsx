import Alert from '@cloudscape-design/components/alert';
import type { ProposalVersionView } from '../../api/answers.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { proposalText } from '../../text/proposals.ts';

interface DecisionMadeProps {
  readonly review: ProposalVersionView['reviews'][number];
}

/** A decision that stands, with its comment. */
export const DecisionMade = ({ review }: DecisionMadeProps) => {
  const format = useFormat();
  const words = useText(proposalText).page;
  return (
    <Alert
      type={review.decision === 'approve' ? 'success' : 'info'}
      header={words.decided(words.decisions[review.decision], format.score(review.score))}
    >
      <div className="statement" dir="auto">
        {review.comment}
      </div>
    </Alert>
  );
};
