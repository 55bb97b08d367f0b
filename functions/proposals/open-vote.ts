import type { PanelVote } from '../../shared/domain/panel-vote.ts';
import { mayBePresented, shortlist } from '../../shared/domain/proposal-outstanding.ts';
import { instantOf, isoOf } from '../../shared/domain/time.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ProposalsDeps } from './deps.ts';
import { loadPresenters } from './load-presenters.ts';
import { voteData, votedTrack } from './load-vote.ts';
import type { routes } from './routes.ts';
import { closesInThePast, notACandidate, voteOpenedBefore } from './vote-refusals.ts';

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
    const event = staffActed(request, deps.ids, {
      subject: edition.edition,
      edition: edition.edition,
      action: 'panel-vote-opened',
      after: {
        track: params.track,
        candidates: vote.candidates.length,
        members: vote.panel.length,
        closesAt: vote.closesAt,
      },
    });
    return (await deps.votes.replace(vote, event))
      ? ok(voteData(vote, principal, receivedAt))
      : refused(voteOpenedBefore(locale));
  };
