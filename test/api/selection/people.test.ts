import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/domain/edition.ts';
import { applicationOf, editionWith, selectionWorld } from '../../support/selection-world.ts';

const rankingAfter = (policy: 'flag' | 'rank-after'): Edition => {
  const edition = editionWith();
  const tracks = edition.tracks.map((track) => ({
    ...track,
    eligibility: { ...track.eligibility, pastParticipants: { policy } },
  }));
  return { ...edition, tracks };
};

/** Four good people for three places; the best of them took part before. */
const withVeteran = (policy: 'flag' | 'rank-after') => {
  const people = ['VETERAN', 'SECOND', 'THIRD', 'FOURTH'].map((id, index) => ({
    ...{ id, mean: 95 - index, country: ['KH', 'MN', 'PE', 'LA'][index] ?? 'KH' },
  }));
  const world = selectionWorld(people, rankingAfter(policy));
  const [veteran] = people;
  if (veteran === undefined) throw new Error('Nobody');
  world.applications.write({
    ...applicationOf(veteran),
    eligibility: {
      ...{ verdict: 'eligible', rules: [], editionVersion: 1, tookPartIn: ['2019'] },
      decidedAt: '2031-03-01T00:00:00.000Z',
    },
  });
  return world;
};

describe('[F21] past participants in the selection', () => {
  it('come after all others under "rank-after", and the reason says so', async () => {
    const { compute, show } = withVeteran('rank-after');
    await compute();
    expect((await show()).json()).toMatchObject({
      chosen: [
        { applicationId: 'SECOND' },
        { applicationId: 'THIRD' },
        { applicationId: 'FOURTH' },
      ],
      waitlist: [
        {
          applicationId: 'VETERAN',
          pastParticipant: ['2019'],
          words: expect.stringMatching(/^Took part in 2019, and is therefore ranked after all/),
        },
      ],
    });
  });

  it('are chosen by their scores under "flag", and marked', async () => {
    const { compute, show } = withVeteran('flag');
    await compute();
    expect((await show()).json()).toMatchObject({
      chosen: [
        { applicationId: 'VETERAN', pastParticipant: ['2019'] },
        { applicationId: 'SECOND' },
        { applicationId: 'THIRD' },
      ],
    });
  });
});

describe('[F11] a list with somebody twice', () => {
  const flagged = async () => {
    const world = selectionWorld([
      { id: 'FIRST', mean: 90, country: 'KH', name: 'Sok Dara' },
      { id: 'AGAIN', mean: 80, country: 'MN', name: 'Dara Sok' },
    ]);
    await world.duplicates.flag(
      { edition: '2031', applicationIds: ['FIRST', 'AGAIN'], same: 'passport' },
      '2031-03-01T00:00:00.000Z',
    );
    await world.compute();
    return world;
  };

  it('is not released until staff have looked: both are named', async () => {
    const { release, applications } = await flagged();
    const refused = await release();
    expect(refused.status).toBe(409);
    expect(refused.json()).toMatchObject({
      type: '/problems/duplicates-open',
      errors: [
        {
          detail: 'Dara Sok (CPI-2031-AGAIN) and Sok Dara (CPI-2031-FIRST) may be the same person.',
        },
      ],
    });
    expect((await applications.get('FIRST'))?.status).toBe('eligible');
  });

  it('is released when staff say that they looked, or when one of the two is gone', async () => {
    const one = await flagged();
    expect((await one.release({ acknowledgeDuplicates: true })).status).toBe(200);
    const other = await flagged();
    const again = await other.applications.get('AGAIN');
    if (again === undefined) throw new Error('No application');
    await other.applications.setStatus(again, 'merged');
    await other.compute();
    expect((await other.release()).status).toBe(200);
  });
});
