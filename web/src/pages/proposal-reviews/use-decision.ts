import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProposalVerdictContent } from '../../../../shared/domain/proposal.ts';
import type { ProposalReviewView } from '../../api/answers.ts';
import { useCall } from '../../api/call-context.tsx';

/** Sends the decision on the version that was read; another one is not decided unseen. */
export const useDecision = (view: ProposalReviewView, onSettled: () => void) => {
  const call = useCall();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ scores, decision, comment }: ProposalVerdictContent) =>
      call('POST /proposal-reviews/{applicationId}', {
        params: { applicationId: view.applicationId },
        body: { scores: { ...scores }, decision, comment, version: view.current.version },
      }),
    onSettled: () => {
      onSettled();
      void queries.invalidateQueries({ queryKey: ['proposal-reviews'] });
    },
  });
};
