import { describe, expect, it } from 'vitest';
import type { Selection } from '../../../shared/domain/selection.ts';
import type { Reason } from '../../../shared/domain/selection-reason.ts';
import { withinSections } from '../../../shared/domain/selection-sections.ts';

const row = (applicationId: string, section: string, rank: number) => ({
  ...{ applicationId, section, country: 'KH', reviews: 2, mean: 80, rank },
});
const waiting = (applicationId: string, section: string, rank: number, reason: Reason) => ({
  ...row(applicationId, section, rank),
  ...{ position: 1, reason },
});

const list: Selection = {
  chosen: [row('stage-1', 'stage', 1), row('paper-1', 'paper', 4), row('paper-2', 'paper', 6)],
  waitlist: [
    waiting('paper-3', 'paper', 5, { code: 'country-full', cap: 3 }),
    waiting('paper-4', 'paper', 9, { code: 'section-full', places: 2, lowest: 80 }),
    waiting('stage-2', 'stage', 2, { code: 'minimum-countries', possible: 3, with: 2 }),
  ],
  excluded: [
    {
      ...{ applicationId: 'paper-5', section: 'paper', country: 'PE', reviews: 2 },
      reason: { code: 'below-threshold', mean: 40, threshold: 60 },
    },
  ],
};

describe('[F3] [Q8] the list as who holds one section sees it', () => {
  const seen = withinSections(list, new Set(['paper']));

  it('is ranked within the section: how many of others stand before cannot be told', () => {
    const ranks = [...seen.chosen, ...seen.waitlist].map(({ applicationId, rank }) => [
      applicationId,
      rank,
    ]);
    expect(ranks).toEqual([
      ['paper-1', 1],
      ['paper-2', 3],
      ['paper-3', 2],
      ['paper-4', 4],
    ]);
  });

  it('keeps the reasons that rest on the section, and tells none that rests on the track', () => {
    expect(seen.waitlist.map(({ reason }) => reason?.code)).toEqual([undefined, 'section-full']);
    expect(seen.excluded.map(({ reason }) => reason?.code)).toEqual(['below-threshold']);
  });
});
