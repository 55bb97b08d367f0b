import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProposalDecision } from '../../../../shared/domain/proposal.ts';
import type { Scores } from '../../../../shared/domain/rubric.ts';
import type { ProposalReviewView } from '../../api/answers.ts';
import { useCall } from '../../api/call-context.tsx';

export interface Said {
  readonly decision: ProposalDecision;
  readonly comment: string;
  /** Left out by an office that decides on the reviewers' scores alone. */
  readonly scores?: Scores;
  /** Why it is decided on before all have scored it. */
  readonly override: string;
}

/** Whether the view is the office's, which decides; a reviewer scores and recommends. */
export const decides = ({ reviewers }: Pick<ProposalReviewView, 'reviewers'>): boolean =>
  reviewers !== undefined;

/** Sends what is said of the version that was read; another one is not decided on unseen. */
export const useDecision = (view: ProposalReviewView, onSettled: () => void) => {
  const call = useCall();
  const queries = useQueryClient();
  const params = { applicationId: view.applicationId };
  const { version } = view.current;
  return useMutation({
    mutationFn: async ({ decision, comment, scores, override }: Said) => {
      if (decides(view)) {
        const own = scores === undefined ? {} : { scores: { ...scores } };
        const why = override === '' ? {} : { override };
        const body = { decision, comment, version, ...own, ...why };
        return (await call('POST /staff/proposals/{applicationId}/decision', { params, body }))
          .review;
      }
      const body = { recommendation: decision, comment, version, scores: { ...scores } };
      const { assessment } = await call('POST /proposal-reviews/{applicationId}', { params, body });
      return { ...assessment, decision };
    },
    onSettled: () => {
      onSettled();
      void queries.invalidateQueries({ queryKey: ['proposal-reviews'] });
    },
  });
};
