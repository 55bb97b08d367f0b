import type { PanelVoteOpened } from '../../events/panel-vote-opened.ts';
import type { PanelVote } from '../../shared/domain/panel-vote.ts';
import { mayBePresented, shortlist } from '../../shared/domain/proposal-outstanding.ts';
import type { Reviewer } from '../../shared/domain/review.ts';
import { instantOf, isoOf } from '../../shared/domain/time.ts';
import { auditOf } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ProposalsDeps } from './deps.ts';
import { loadPresenters } from './load-presenters.ts';
import { voteData, votedTrack } from './load-vote.ts';
import type { routes } from './routes.ts';
import { closesInThePast, notACandidate, voteOpenedBefore } from './vote-refusals.ts';

/** Tells the members whose address the register of reviewers knows, and the audit log. */
const openedEvent = (
  { principal, receivedAt }: RequestOf<typeof routes.openVote>,
  id: string,
  { edition, track, candidates, panel, closesAt }: PanelVote,
  members: readonly Reviewer[],
): PanelVoteOpened => {
  const figures = { track, candidates: candidates.length, closesAt };
  return {
    ...{ id, type: 'PanelVoteOpened.v1', source: 'cpi.proposals', time: isoOf(receivedAt) },
    ...{ subject: edition, edition },
    data: {
      ...figures,
      members: members.map(({ sub, email, locale }) => ({ sub, email, locale })),
    },
    audit: auditOf(principal, {
      action: 'panel-vote-opened',
      after: { ...figures, members: panel.length },
    }),
  };
};

/** Opens the vote of a panel, once; who is on it and what it votes on stay as they are then. */
export const openVote =
  (deps: ProposalsDeps) =>
  async (request: RequestOf<typeof routes.openVote>): Promise<Reply> => {
    const { params, body, principal, receivedAt, locale } = request;
    const of = await votedTrack(deps, params);
    if (of === undefined) return refused(notFound);
    const { edition, rules } = of;
    const closesAt = instantOf(body.closesAt, edition.timeZone);
    if (closesAt <= receivedAt) return refused(closesInThePast(locale));
    const people = await loadPresenters(deps, edition, params.track);
    const candidates = body.candidates ?? shortlist(people, 2 * rules.outstanding);
    const presentable = new Set(
      people.filter(({ card }) => mayBePresented(card)).map(({ card }) => card.applicationId),
    );
    const strangers = candidates.filter((candidate) => !presentable.has(candidate));
    if (strangers.length > 0 || candidates.length === 0) {
      return refused(notACandidate(strangers, locale));
    }
    const vote: PanelVote = {
      ...{ edition: edition.edition, track: params.track, version: 1 },
      candidates: [...new Set(candidates)],
      panel: [...new Set(body.panel)],
      choices: Math.max(1, rules.outstanding),
      openedAt: isoOf(receivedAt),
      closesAt: isoOf(closesAt),
      ballots: {},
    };
    const known = await deps.reviewers.list(edition.edition);
    const members = known.filter(({ sub }) => vote.panel.includes(sub));
    const event = openedEvent(request, deps.ids.newId(), vote, members);
    const notTold = vote.panel.filter((sub) => !members.some((member) => member.sub === sub));
    return (await deps.votes.replace(vote, event))
      ? ok({ ...voteData(vote, principal, receivedAt), notTold })
      : refused(voteOpenedBefore(locale));
  };
