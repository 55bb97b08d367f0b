import { isOpenAt } from '../../shared/domain/panel-vote.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ProposalsDeps } from './deps.ts';
import { voteData } from './load-vote.ts';
import type { routes } from './routes.ts';

/** Closes a vote before its time; one that is closed stays as it is. */
export const closeVote =
  (deps: ProposalsDeps) =>
  async (request: RequestOf<typeof routes.closeVote>): Promise<Reply> => {
    const { params, body, principal, receivedAt } = request;
    for (;;) {
      const vote = await deps.votes.get(params.edition, params.track);
      if (vote === undefined) return refused(notFound);
      if (!isOpenAt(vote, receivedAt)) return ok(voteData(vote, principal, receivedAt));
      const next = { ...vote, version: vote.version + 1, closesAt: isoOf(receivedAt) };
      const event = staffActed(request, deps.ids, {
        subject: params.edition,
        edition: params.edition,
        action: 'panel-vote-closed',
        before: { track: params.track, closesAt: vote.closesAt },
        after: { track: params.track, closesAt: next.closesAt },
        why: body.why,
      });
      if (await deps.votes.replace(next, event)) return ok(voteData(next, principal, receivedAt));
    }
  };
