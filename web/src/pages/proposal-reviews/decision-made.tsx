import Alert from '@cloudscape-design/components/alert';
import type { ProposalDecision } from '../../../../shared/domain/proposal.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { proposalText } from '../../text/proposals.ts';

interface DecisionMadeProps {
  readonly review: {
    readonly decision: ProposalDecision;
    readonly comment: string;
    readonly score: number;
  };
  /** What a reviewer would decide, and no decision yet. */
  readonly recommended?: boolean;
}

/** What stands, with its comment: the office's decision, or what a reviewer recommends. */
export const DecisionMade = ({ review, recommended = false }: DecisionMadeProps) => {
  const format = useFormat();
  const words = useText(proposalText).page;
  return (
    <Alert
      type={review.decision === 'approve' && !recommended ? 'success' : 'info'}
      header={(recommended ? words.recommended : words.decided)(
        words.decisions[review.decision],
        format.score(review.score),
      )}
    >
      <div className="statement" dir="auto">
        {review.comment}
      </div>
    </Alert>
  );
};
