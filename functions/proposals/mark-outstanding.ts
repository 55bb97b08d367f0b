import { trackOf } from '../../shared/domain/edition.ts';
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
import type { routes } from './routes.ts';

/** Sets the mark of each of them, or takes it back; who has it as it should be is left alone. */
const mark = (
  { participants, ids }: Pick<ProposalsDeps, 'participants' | 'ids'>,
  request: RequestOf<typeof routes.markOutstanding>,
  cards: readonly ParticipantCard[],
  outstanding: boolean,
) =>
  recordEach(
    participants,
    cards.map(({ applicationId }) => applicationId),
    {
      edition: request.params.edition,
      additionFor: (participant) =>
        (participant.proposal?.outstanding === true) === outstanding
          ? 'already'
          : markOutstanding(
              participant,
              outstanding,
              staffActed(request, ids, {
                subject: participant.applicationId,
                edition: participant.edition,
                action: 'outstanding-marked',
                before: { outstanding: !outstanding },
                after: { outstanding },
              }),
            ),
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
    const people = await loadPresenters(deps, edition, body.track);
    const list = chooseOutstanding(people, rules.outstanding);
    const unmarked = await mark(deps, request, list.unmark, false);
    const marked = await mark(deps, request, list.outstanding, true);
    const left = new Set(marked.refused.map(({ applicationId }) => applicationId));
    return ok({
      edition: edition.edition,
      track: body.track,
      slots: rules.outstanding,
      approved: list.approved,
      undecided: list.undecided,
      marked: marked.recorded.length,
      unmarked: unmarked.recorded.length,
      /** Who changed at this very moment: the same request again decides on them. */
      refused: [...unmarked.refused, ...marked.refused],
      outstanding: list.outstanding
        .filter(({ applicationId }) => !left.has(applicationId))
        .map(outstandingRow),
    });
  };
