import { trackOf } from '../../shared/domain/edition.ts';
import { isOpenAt } from '../../shared/domain/panel-vote.ts';
import type { ParticipantCard } from '../../shared/domain/participant-card.ts';
import { chooseOutstanding } from '../../shared/domain/proposal-outstanding.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { recordEach } from '../../shared/store/record-each.ts';
import { markOutstanding } from '../../shared/store/transitions/index.ts';
import type { ProposalsDeps } from './deps.ts';
import { loadPresenters, outstandingRow } from './load-presenters.ts';
import { tieRule } from './load-vote.ts';
import type { routes } from './routes.ts';
import { voteIsOpen } from './vote-refusals.ts';

/** Sets the mark of each of them, or takes it back; who has it as it should be is left alone. */
const mark = (
  { participants, ids }: Pick<ProposalsDeps, 'participants' | 'ids'>,
  request: RequestOf<typeof routes.markOutstanding>,
  cards: readonly ParticipantCard[],
  /** The slot of each; none takes the mark back. */
  slotOf: (applicationId: string) => number | undefined,
) =>
  recordEach(
    participants,
    cards.map(({ applicationId }) => applicationId),
    {
      edition: request.params.edition,
      additionFor: (participant) => {
        const { applicationId, edition, proposal } = participant;
        const slot = slotOf(applicationId);
        const outstanding = slot !== undefined;
        if ((proposal?.outstanding === true) === outstanding && proposal?.slot === slot) {
          return 'already';
        }
        const deed = {
          action: 'outstanding-marked',
          before: { outstanding: proposal?.outstanding === true, slot: proposal?.slot ?? null },
          after: { outstanding, slot: slot ?? null },
        };
        const of = { subject: applicationId, edition };
        return markOutstanding(participant, slot, staffActed(request, ids, { ...of, ...deed }));
      },
      wrongStage: 'left-the-programme',
    },
  );

/**
 * Marks the best approved proposals of a track. Marks are taken back first, so that never more are
 * marked than the forum has slots; half done, the same request again completes it.
 */
export const markOutstandingProposals =
  (deps: ProposalsDeps) =>
  async (request: RequestOf<typeof routes.markOutstanding>): Promise<Reply> => {
    const { params, body } = request;
    const { edition } = (await deps.editions.get(params.edition)) ?? {};
    const rules = edition && trackOf(edition, body.track)?.proposal;
    if (edition === undefined || rules === undefined) return refused(notFound);
    const vote = await deps.votes.get(edition.edition, body.track);
    if (vote !== undefined && isOpenAt(vote, request.receivedAt)) {
      return refused(voteIsOpen(request.locale));
    }
    const people = await loadPresenters(deps, edition, body.track, vote);
    const list = chooseOutstanding(people, rules.outstanding);
    const unmarked = await mark(deps, request, list.unmark, () => undefined);
    const slots = new Map(list.outstanding.map((card, at) => [card.applicationId, at + 1]));
    const marked = await mark(deps, request, list.outstanding, (id) => slots.get(id));
    const left = new Set(marked.refused.map(({ applicationId }) => applicationId));
    return ok({
      edition: edition.edition,
      track: body.track,
      slots: rules.outstanding,
      by: vote === undefined ? tieRule.slice(1) : tieRule,
      approved: list.approved,
      undecided: list.undecided,
      marked: marked.recorded.length,
      unmarked: unmarked.recorded.length,
      /** Who changed at this very moment: the same request again decides on them. */
      refused: [...unmarked.refused, ...marked.refused],
      outstanding: list.outstanding
        .filter(({ applicationId }) => !left.has(applicationId))
        .map((card) => ({ ...outstandingRow(card), slot: slots.get(card.applicationId) })),
    });
  };
