import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { ProposalsDeps } from './deps.ts';
import { openOwn } from './own-proposal.ts';
import { proposalReply } from './replies.ts';
import type { routes } from './routes.ts';
import { shownText } from './shown-text.ts';

/** The form while there is something to write; before and after that, where the proposal stands. */
export const showProposal =
  (deps: ProposalsDeps) =>
  async (request: RequestOf<typeof routes.showProposal>): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    if (opened === undefined) return refused(notFound);
    const shown = await shownText(deps, opened);
    return proposalReply(opened, request, shown, request.query.saved !== undefined);
  };
