import { type Edition, type ProposalStage, trackOf } from '../../shared/domain/edition.ts';
import { isOpenAt, type PanelVote, talliesOf } from '../../shared/domain/panel-vote.ts';
import type { Principal } from '../../shared/http/principal.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { ProposalsDeps } from './deps.ts';
import { isOffice } from './open-for-reader.ts';

export interface VotedTrack {
  readonly edition: Edition;
  readonly rules: ProposalStage;
}

/** A track that has proposals; undefined where there is none. */
export const votedTrack = async (
  { editions }: Pick<ProposalsDeps, 'editions'>,
  of: { readonly edition: string; readonly track: string },
): Promise<VotedTrack | undefined> => {
  const { edition } = (await editions.get(of.edition)) ?? {};
  const rules = edition && trackOf(edition, of.track)?.proposal;
  return edition && rules && { edition, rules };
};

/** The vote, for its panel and the office; as if it were not there for everybody else. */
export const voteFor = async (
  { votes }: Pick<ProposalsDeps, 'votes'>,
  of: { readonly edition: string; readonly track: string },
  principal: Principal,
): Promise<PanelVote | undefined> => {
  const vote = await votes.get(of.edition, of.track);
  return isOffice(principal) || vote?.panel.includes(staffSub(principal)) ? vote : undefined;
};

/** How equal votes are told apart, in this order; the last step is drawn from the edition's seed. */
export const tieRule = ['votes', 'score', 'earlier', 'lot'] as const;

/** The vote as those may see it who may: how others voted, and how it ends, only once it is closed. */
export const voteData = (vote: PanelVote, principal: Principal, now: number) => {
  const { edition, track, choices, openedAt, closesAt, panel, candidates, ballots } = vote;
  const open = isOpenAt(vote, now);
  return {
    ...{ edition, track, choices, openedAt, closesAt, open, tieRule },
    members: panel.length,
    voted: Object.keys(ballots).length,
    ...(panel.includes(staffSub(principal)) ? { named: ballots[staffSub(principal)] ?? [] } : {}),
    ...(open
      ? {}
      : {
          votes: [...talliesOf({ candidates, ballots })].map(([applicationId, votes]) => ({
            applicationId,
            votes,
          })),
        }),
  };
};
