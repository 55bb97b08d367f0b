import { trackOf } from '../../shared/domain/edition.ts';
import type { ParticipantCard } from '../../shared/domain/participant-card.ts';
import { instantOf, isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { ProposalsDeps } from './deps.ts';
import { isOffice } from './open-for-reader.ts';
import type { routes } from './routes.ts';

const rowOf = ({
  applicationId,
  reference,
  track,
  section,
  country,
  proposal,
}: ParticipantCard) => ({
  applicationId,
  reference,
  track,
  section,
  country,
  title: proposal?.title,
  version: proposal?.version,
  round: proposal?.round,
  submittedAt: proposal?.submittedAt,
});

const byWaiting = (a: ParticipantCard, b: ParticipantCard): number =>
  (a.proposal?.submittedAt ?? '') < (b.proposal?.submittedAt ?? '') ? -1 : 1;

/** More than an edition has places, so that the queue is one page of one query. */
const pageSize = 1000;

/** Proposals that wait for a decision, the longest waiting first; of a reviewer, the own ones. */
export const listProposalReviews =
  ({
    participants,
    editions,
    proposalPanels,
  }: Pick<ProposalsDeps, 'participants' | 'editions' | 'proposalPanels'>) =>
  async ({ query, principal }: RequestOf<typeof routes.listProposalReviews>): Promise<Reply> => {
    const record = await editions.get(query.edition);
    if (record === undefined) return refused(notFound);
    const { edition } = record;
    const cursor = query.cursor === undefined ? {} : { cursor: query.cursor };
    const page = await participants.page(edition.edition, { limit: pageSize, ...cursor });
    const plans = await Promise.all(
      edition.tracks
        .filter(({ proposal }) => proposal !== undefined)
        .map(({ id }) => proposalPanels.get(edition.edition, id)),
    );
    const panels = new Map(plans.flatMap((plan) => [...plan.panels]));
    const panelOf = ({ applicationId }: ParticipantCard) => panels.get(applicationId) ?? [];
    const office = isOffice(principal);
    const waiting = page.participants.filter(
      (card) =>
        card.stage === 'proposal-in-review' &&
        (office || panelOf(card).includes(staffSub(principal))),
    );
    const dueAtOf = (track: string) => {
      const dueAt = trackOf(edition, track)?.proposal?.reviewDueAt;
      return dueAt === undefined ? undefined : isoOf(instantOf(dueAt, edition.timeZone));
    };
    return ok({
      edition: edition.edition,
      reviews: waiting.toSorted(byWaiting).map((card) => ({
        ...rowOf(card),
        dueAt: dueAtOf(card.track),
        ...(office ? { reviewers: panelOf(card) } : {}),
      })),
      cursor: page.cursor,
    });
  };
