import { instantOf, isoOf } from '../../shared/domain/time.ts';
import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { extendProposal as extension } from '../../shared/store/transitions/index.ts';
import { proposalText } from '../../shared/text/proposals.ts';
import type { ProposalsDeps } from './deps.ts';
import type { routes } from './routes.ts';

/**
 * Gives one person more time, with the reason. It holds as long as the journey has not gone on
 * without the proposal; everybody else's deadline stays.
 */
export const extendProposal =
  (deps: Pick<ProposalsDeps, 'participants' | 'editions' | 'ids'>) =>
  async (request: RequestOf<typeof routes.extendProposal>): Promise<Reply> => {
    const { params, body, receivedAt, locale } = request;
    const { applicationId } = params;
    const words = proposalText(locale).extension;
    for (;;) {
      const participant = await deps.participants.get(applicationId);
      const record = participant && (await deps.editions.get(participant.edition));
      if (participant === undefined || record === undefined) return refused(notFound);
      const until = instantOf(body.until, record.edition.timeZone);
      const dueAt = isoOf(until);
      const { stage, proposal } = participant;
      if (stage !== 'writing-proposal' || proposal === undefined) {
        return refused({ code: 'proposal-not-due', status: 409, ...words.notWriting });
      }
      const extended = ok({ applicationId, dueAt });
      if (proposal.dueAt === dueAt) return extended;
      if (until <= Math.max(receivedAt, Date.parse(proposal.dueAt))) {
        const errors = [{ pointer: '/until', code: 'not-later', detail: words.notLater }];
        return refused({ code: 'invalid-extension', status: 422, title: words.invalid, errors });
      }
      const stamp = staffStamp(request, deps.ids, {
        action: 'proposal-extended',
        before: { dueAt: proposal.dueAt },
        after: { dueAt },
        why: body.why,
      });
      const addition = extension(participant, stamp, dueAt);
      const outcome = await deps.participants.record(applicationId, addition);
      if (typeof outcome !== 'string') return extended;
    }
  };
