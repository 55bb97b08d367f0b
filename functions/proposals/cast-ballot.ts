import { ballotFault, isOpenAt, withBallot } from '../../shared/domain/panel-vote.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { ProposalsDeps } from './deps.ts';
import { voteData, voteFor } from './load-vote.ts';
import type { routes } from './routes.ts';
import { faultyBallot, voteIsClosed } from './vote-refusals.ts';

/** Keeps a member's ballot in the place of their earlier one, until the vote is closed. */
export const castBallot =
  (deps: ProposalsDeps) =>
  async (request: RequestOf<typeof routes.castBallot>): Promise<Reply> => {
    const { params, body, principal, receivedAt, locale } = request;
    const sub = staffSub(principal);
    for (;;) {
      const vote = await voteFor(deps, params, principal);
      if (vote === undefined || !vote.panel.includes(sub)) return refused(notFound);
      if (!isOpenAt(vote, receivedAt)) return refused(voteIsClosed(locale));
      const fault = ballotFault(vote, body.named);
      if (fault !== undefined) return refused(faultyBallot(fault, vote.choices, locale));
      const next = withBallot(vote, sub, body.named);
      if (await deps.votes.replace(next)) return ok(voteData(next, principal, receivedAt));
    }
  };
