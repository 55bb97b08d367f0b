import { describe, expect, it } from 'vitest';
import { validateDraftScores, validateScores } from '../../../shared/domain/rubric.ts';
import { reviewScoreOf, standingOf } from '../../../shared/domain/scoring.ts';

const both = (text: string) => ({ en: text, ko: text });
const scale = (...scores: number[]) => scores.map((score) => ({ score, text: both(`${score}`) }));

const rubric = {
  threshold: 70,
  criteria: [
    { id: 'relevance', title: both('Relevance'), weight: 60, anchors: scale(0, 1, 2, 3, 4, 5) },
    { id: 'idea', title: both('Idea'), weight: 40, anchors: scale(1, 3, 10) },
  ],
};

describe('[F23] scores by the rubric', () => {
  it('weighs each criterion by its share of the highest anchor', () => {
    expect(reviewScoreOf(rubric, { relevance: 5, idea: 10 }).score).toBe(100);
    expect(reviewScoreOf(rubric, { relevance: 4, idea: 3 }).score).toBe(60);
    expect(reviewScoreOf(rubric, { relevance: 4, idea: 3 }).firstCriterion).toBe(80);
  });

  it('names each criterion that is missing, unknown or off its scale', () => {
    expect(validateScores(rubric, { idea: 2, charm: 5 })).toEqual([
      { criterion: 'relevance', fault: 'missing' },
      { criterion: 'idea', fault: 'not-on-the-scale' },
      { criterion: 'charm', fault: 'unknown-criterion' },
    ]);
    expect(validateScores(rubric, { relevance: 0, idea: 10 })).toEqual([]);
  });

  it('lets a draft have gaps and nothing else', () => {
    expect(validateDraftScores(rubric, {})).toEqual([]);
    expect(validateDraftScores(rubric, { idea: 2 })).toHaveLength(1);
  });

  it('is not rankable below the reviews needed, but shows the mean', () => {
    const one = { score: 80, firstCriterion: 60 };
    expect(standingOf([], 2)).toEqual({ reviews: 0, rankable: false });
    expect(standingOf([one], 2)).toEqual({
      reviews: 1,
      mean: 80,
      firstCriterion: 60,
      rankable: false,
    });
    expect(standingOf([one, { score: 60, firstCriterion: 100 }], 2)).toMatchObject({
      mean: 70,
      firstCriterion: 80,
      rankable: true,
    });
  });

  it('gives the same mean in every order, and takes away the dust of binary fractions', () => {
    const of = (...scores: number[]) =>
      standingOf(
        scores.map((score) => ({ score, firstCriterion: 0 })),
        1,
      ).mean;
    expect(of(70.1, 69.9, 70)).toBe(70);
    expect(of(69.999999, 70, 70)).toBe(70);
    expect(of(33.3, 10.1, 99.7)).toBe(of(99.7, 33.3, 10.1));
  });
});
