import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import { sessionReader } from '../../shared/http/session.ts';
import { assessProposal } from './assess-proposal.ts';
import { assignProposalReviewers } from './assign-reviewers.ts';
import { castBallot } from './cast-ballot.ts';
import { closeVote } from './close-vote.ts';
import { compareOwnVersions } from './compare-own-versions.ts';
import { compareVersions } from './compare-versions.ts';
import { decideOnProposal } from './decide-on-proposal.ts';
import type { ProposalsDeps } from './deps.ts';
import { extendProposal } from './extend-proposal.ts';
import { listProposalReviews } from './list-proposal-reviews.ts';
import { markOutstandingProposals } from './mark-outstanding.ts';
import { nameProposalReviewers } from './name-reviewers.ts';
import { openVote } from './open-vote.ts';
import { routes } from './routes.ts';
import { showOutstanding } from './show-outstanding.ts';
import { showProposal } from './show-proposal.ts';
import { showProposalReview } from './show-proposal-review.ts';
import { showVote } from './show-vote.ts';
import { writeProposal } from './write-proposal.ts';

/** The context's HTTP API on the given ports. */
export const proposalsApi = (
  deps: () => ProposalsDeps,
  clock?: HttpOptions<typeof routes>['clock'],
) =>
  httpHandler(routes, {
    endpoints: () => ({
      showProposal: showProposal(deps()),
      writeProposal: writeProposal(deps()),
      compareOwnVersions: compareOwnVersions(deps()),
      listProposalReviews: listProposalReviews(deps()),
      showProposalReview: showProposalReview(deps()),
      compareVersions: compareVersions(deps()),
      assessProposal: assessProposal(deps()),
      assignProposalReviewers: assignProposalReviewers(deps()),
      extendProposal: extendProposal(deps()),
      nameProposalReviewers: nameProposalReviewers(deps()),
      decideOnProposal: decideOnProposal(deps()),
      openVote: openVote(deps()),
      closeVote: closeVote(deps()),
      showVote: showVote(deps()),
      castBallot: castBallot(deps()),
      showOutstanding: showOutstanding(deps()),
      markOutstanding: markOutstandingProposals(deps()),
    }),
    sessionOf: (token, now) => sessionReader(deps().sessions)(token, now),
    ...(clock === undefined ? {} : { clock }),
  });
