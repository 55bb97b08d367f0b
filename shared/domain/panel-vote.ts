/** The panel's vote on which proposals of a track are presented at the forum. */

/** One vote of a track. A panel's ballots are secret until it is closed. */
export interface PanelVote {
  readonly edition: string;
  readonly track: string;
  /** Counts up with every change. */
  readonly version: number;
  /** Proposals that can be voted for, by the application; the best first when it was opened. */
  readonly candidates: readonly string[];
  /** Who may vote: stable ids of members of staff. */
  readonly panel: readonly string[];
  /** Proposals that a member may name at most. */
  readonly choices: number;
  readonly openedAt: string;
  /** The first moment that is too late: the server's clock decides. */
  readonly closesAt: string;
  /** Member → the proposals named; one ballot each, the last one counts. */
  readonly ballots: Readonly<Record<string, readonly string[]>>;
}

export const isOpenAt = ({ closesAt }: Pick<PanelVote, 'closesAt'>, now: number): boolean =>
  now < Date.parse(closesAt);

/** Votes of each candidate, those without one included. */
export const talliesOf = ({
  candidates,
  ballots,
}: Pick<PanelVote, 'candidates' | 'ballots'>): ReadonlyMap<string, number> =>
  new Map(
    candidates.map((candidate) => [
      candidate,
      Object.values(ballots).filter((named) => named.includes(candidate)).length,
    ]),
  );

export type BallotFault = 'none-named' | 'too-many' | 'named-twice' | 'no-candidate';

/** What is wrong with a ballot; undefined when nothing is. */
export const ballotFault = (
  { candidates, choices }: Pick<PanelVote, 'candidates' | 'choices'>,
  named: readonly string[],
): BallotFault | undefined => {
  if (named.length === 0) return 'none-named';
  if (named.length > choices) return 'too-many';
  if (new Set(named).size < named.length) return 'named-twice';
  return named.every((one) => candidates.includes(one)) ? undefined : 'no-candidate';
};

/** The vote with a member's ballot in the place of their earlier one. */
export const withBallot = (vote: PanelVote, sub: string, named: readonly string[]): PanelVote => ({
  ...vote,
  version: vote.version + 1,
  ballots: { ...vote.ballots, [sub]: named.toSorted() },
});
