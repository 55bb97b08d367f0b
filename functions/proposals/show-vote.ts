import { textUnder } from '../../shared/domain/proposal.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import { inLocale } from '../../shared/text/locale.ts';
import type { ProposalsDeps } from './deps.ts';
import { voteData, voteFor } from './load-vote.ts';
import { isOffice } from './open-for-reader.ts';
import { openReview } from './open-review.ts';
import { panelStanding } from './panel-standing.ts';
import type { routes } from './routes.ts';

const width = 6;

/** What a panel votes on, to be read: the approved version of each proposal, without whose it is. */
export const showVote =
  (deps: ProposalsDeps) =>
  async (request: RequestOf<typeof routes.showVote>): Promise<Reply> => {
    const { params, principal, receivedAt, locale } = request;
    const vote = await voteFor(deps, params, principal);
    if (vote === undefined) return refused(notFound);
    const read = new Map<string, object>();
    await inParallel(vote.candidates, width, async (applicationId) => {
      const opened = await openReview(deps, applicationId);
      if (opened === undefined) return;
      const { participant, current, headings } = opened;
      read.set(applicationId, {
        applicationId,
        reference: participant.reference,
        section: participant.section,
        country: participant.country,
        title: current.title,
        outline: headings.map(({ id, title }) => ({
          id,
          title: inLocale(title, locale),
          text: textUnder(current, id),
        })),
      });
    });
    return ok({
      ...voteData(vote, principal, receivedAt),
      ...(isOffice(principal) ? { panel: await panelStanding(deps, vote) } : {}),
      candidates: vote.candidates.flatMap((id) => read.get(id) ?? []),
    });
  };
