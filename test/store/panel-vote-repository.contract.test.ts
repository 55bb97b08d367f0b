import { describe, expect, it } from 'vitest';
import { type PanelVote, withBallot } from '../../shared/domain/panel-vote.ts';
import { createPanelVoteRepository } from '../../shared/store/panel-vote-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryPanelVoteRepository } from '../support/in-memory/panel-vote-repository.ts';

const engine = useEngine();
const vote: PanelVote = {
  ...{ edition: '2031', track: 'makers', version: 1, choices: 1 },
  candidates: ['A', 'B'],
  panel: ['ana', 'ben'],
  openedAt: '2031-07-20T00:00:00.000Z',
  closesAt: '2031-07-22T00:00:00.000Z',
  ballots: {},
};

describe.each([
  ['in memory', () => inMemoryPanelVoteRepository()],
  ['on the engine', () => createPanelVoteRepository(engine().table)],
])('[F46] votes of a panel %s', (_where, repository) => {
  it('are absent before they are opened, and come back as they were written', async () => {
    const votes = repository();
    expect(await votes.get('2031', 'nobody')).toBeUndefined();
    expect(await votes.replace(vote)).toBe(true);
    expect(await votes.get('2031', 'makers')).toEqual(vote);
    expect(await votes.replace(vote)).toBe(false);
  });

  it('lose no ballot of two that come at once', async () => {
    const votes = repository();
    const race = { ...vote, track: 'race' };
    await votes.replace(race);
    const both = [withBallot(race, 'ana', ['A']), withBallot(race, 'ben', ['B'])];
    const outcomes = await Promise.all(both.map((next) => votes.replace(next)));
    expect(outcomes.toSorted()).toEqual([false, true]);
    const stands = await votes.get('2031', 'race');
    expect(Object.keys(stands?.ballots ?? {})).toHaveLength(1);
  });
});
