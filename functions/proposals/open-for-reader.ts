import type { Principal } from '../../shared/http/principal.ts';
import { confinedTo } from '../../shared/http/section-scope.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { ProposalsDeps } from './deps.ts';
import { type OpenedReview, openReview } from './open-review.ts';

/** Whether somebody sees every proposal, and not only those that they were given to review. */
export const isOffice = (principal: Principal): boolean => confinedTo(principal) === undefined;

export interface AssignedReview extends OpenedReview {
  /** Stable ids of the proposal's reviewers. */
  readonly panel: readonly string[];
}

/**
 * A proposal as far as the asker may read it: the office any, a reviewer those that they were
 * given. One that is somebody else's is as one that is not there.
 */
export const openForReader = async (
  deps: Pick<ProposalsDeps, 'participants' | 'editions' | 'proposals' | 'proposalPanels'>,
  applicationId: string,
  principal: Principal,
): Promise<AssignedReview | undefined> => {
  const opened = await openReview(deps, applicationId);
  if (opened === undefined) return undefined;
  const { edition, track } = opened.participant;
  const { panels } = await deps.proposalPanels.get(edition, track);
  const panel = panels.get(applicationId) ?? [];
  return isOffice(principal) || panel.includes(staffSub(principal))
    ? { ...opened, panel }
    : undefined;
};
