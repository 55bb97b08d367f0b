import type { PanelVote } from '../../shared/domain/panel-vote.ts';
import type { ProposalsDeps } from './deps.ts';

/**
 * Who is on a panel and who has voted, for the office alone: it reminds them, and reads no ballot.
 * Whom the register does not know has had no letter.
 */
export const panelStanding = async (
  { reviewers }: Pick<ProposalsDeps, 'reviewers'>,
  { edition, panel, ballots }: PanelVote,
) => {
  const known = new Map((await reviewers.list(edition)).map((one) => [one.sub, one]));
  return panel.map((sub) => {
    const { name, email } = known.get(sub) ?? {};
    return { sub, name, email, registered: known.has(sub), voted: ballots[sub] !== undefined };
  });
};
