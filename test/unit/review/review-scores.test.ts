import { describe, expect, it } from 'vitest';
import { rankedStanding, reviewScoresOf } from '../../../shared/domain/review-scores.ts';

const scored = (sub: string, scores: readonly (number | undefined)[]) =>
  scores.map((score, at) => ({
    applicationId: `A${at}`,
    reviewer: { sub, email: `${sub}@cpi.example`, locale: 'en' as const },
    ...(score === undefined ? {} : { result: { score, firstCriterion: score } }),
  }));

describe('[F28] scores on one scale', () => {
  it('takes the harshness of reviewers away, and keeps the raw mean beside it', () => {
    const scores = reviewScoresOf(
      [...scored('mild', [90, 80, 70, 60, 50]), ...scored('harsh', [50, 40, 30, 20, 10])],
      2,
    );
    // Both rank alike, 20 above and below their own means: on one scale they agree everywhere.
    const [first, middle] = [scores.get('A0'), scores.get('A2')];
    expect(first?.raw.mean).toBe(70);
    expect(middle).toMatchObject({ raw: { mean: 50, reviews: 2 }, normalised: 50, spread: 40 });
    expect(first?.normalised).toBeCloseTo(50 + (20 / Math.sqrt(200)) * Math.sqrt(600), 4);
  });

  it('leaves the scores of a reviewer with fewer than five as they are', () => {
    const scores = reviewScoresOf([...scored('few', [90, 80, 70, 60])], 1);
    expect([...scores.values()].map(({ normalised }) => normalised)).toEqual([90, 80, 70, 60]);
    expect(scores.get('A0')).not.toHaveProperty('spread');
  });

  it('puts somebody who gives the same to all at the mean, and nobody beyond the scale', () => {
    const same = reviewScoresOf(scored('flat', [80, 80, 80, 80, 80]), 1);
    expect([...same.values()].map(({ normalised }) => normalised)).toEqual(Array(5).fill(80));
    const wide = reviewScoresOf(
      [...scored('one', [100, 0, 0, 0, 0, 0]), ...scored('all', [100, 100, 0, 100, 0, 100])],
      1,
    );
    for (const { normalised = -1 } of wide.values()) {
      expect(normalised).toBeGreaterThanOrEqual(0);
      expect(normalised).toBeLessThanOrEqual(100);
    }
  });

  it('ranks by the mean that the edition names, the raw one unless it says otherwise', () => {
    const scores = { raw: { reviews: 3, mean: 70, rankable: true }, normalised: 64 };
    expect(rankedStanding(scores).mean).toBe(70);
    expect(rankedStanding(scores, 'normalised')).toEqual({ reviews: 3, mean: 64, rankable: true });
    expect(rankedStanding(undefined)).toEqual({ reviews: 0, rankable: false });
  });
});
