import { describe, expect, it } from 'vitest';
import {
  ballotFault,
  isOpenAt,
  type PanelVote,
  talliesOf,
  withBallot,
} from '../../../shared/domain/panel-vote.ts';

const closesAt = '2031-07-22T09:00:00.000Z';
const vote: PanelVote = {
  ...{ edition: '2031', track: 'makers', version: 1, choices: 2 },
  candidates: ['A', 'B', 'C'],
  panel: ['ana', 'ben', 'cho'],
  ...{ openedAt: '2031-07-20T00:00:00.000Z', closesAt },
  ballots: {},
};

describe('[F46] the vote of a panel', () => {
  it('is closed from its very moment on', () => {
    expect(isOpenAt(vote, Date.parse(closesAt) - 1)).toBe(true);
    expect(isOpenAt(vote, Date.parse(closesAt))).toBe(false);
  });

  it('counts one ballot of each member, the last one', () => {
    const first = withBallot(withBallot(vote, 'ana', ['A', 'B']), 'ben', ['A']);
    const again = withBallot(first, 'ana', ['C']);
    expect(Object.fromEntries(talliesOf(first))).toEqual({ A: 2, B: 1, C: 0 });
    expect(Object.fromEntries(talliesOf(again))).toEqual({ A: 1, B: 0, C: 1 });
    expect(again.version).toBe(4);
  });

  it.each([
    [[], 'none-named'],
    [['A', 'B', 'C'], 'too-many'],
    [['A', 'A'], 'named-twice'],
    [['A', 'D'], 'no-candidate'],
    [['A', 'B'], undefined],
  ])('takes a ballot that names up to as many as there are slots: %j', (named, fault) => {
    expect(ballotFault(vote, named)).toBe(fault);
  });
});
