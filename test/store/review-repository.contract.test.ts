import { describe, expect, it } from 'vitest';
import type { ReviewSubmitted } from '../../events/review-submitted.ts';
import { cardOf, drafted, released, revised, submitted } from '../../shared/domain/review.ts';
import { createReviewRepository } from '../../shared/store/review-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryReviewRepository } from '../support/in-memory/review-repository.ts';
import { reviewOf } from '../support/review.ts';

const engine = useEngine();

const content = { scores: { merit: 5 }, recommendation: 'accept', comment: 'Strong 강함' } as const;
const result = { score: 100, firstCriterion: 100 };
const at = '2031-03-20T00:00:00.000Z';

const eventOf = (applicationId: string, sub: string): ReviewSubmitted => ({
  id: `e-${applicationId}-${sub}`,
  type: 'ReviewSubmitted.v1',
  source: 'cpi.review',
  time: at,
  subject: applicationId,
  edition: '2031',
  data: { reviewer: sub, score: 100 },
});

describe.each([
  ['in memory', () => inMemoryReviewRepository()],
  ['on the engine', () => createReviewRepository(engine().table)],
])('reviews %s', (_where, repository) => {
  it('[F26] are assigned once, however often they are assigned', async () => {
    const reviews = repository();
    const review = reviewOf('ONCE', 'ana');
    expect(await reviews.assign(review)).toBe(true);
    await reviews.replace(drafted(review, content));
    expect(await reviews.assign(review)).toBe(false);
    expect(await reviews.get('ONCE', 'ana')).toMatchObject({ ...content, version: 2 });
    expect(await reviews.get('ONCE', 'ben')).toBeUndefined();
  });

  it('are saved only on the version that was read', async () => {
    const reviews = repository();
    const review = reviewOf('VERSION', 'ana');
    await reviews.assign(review);
    const outcomes = await Promise.all([
      reviews.replace(drafted(review, { ...content, comment: 'one window' })),
      reviews.replace(drafted(review, { ...content, comment: 'the other' })),
    ]);
    expect(outcomes.toSorted()).toEqual([false, true]);
  });

  it('[F23] are submitted once, with their event', async () => {
    const reviews = repository();
    const review = reviewOf('SUBMIT', 'ana');
    await reviews.assign(review);
    const done = submitted(review, content, result, at);
    expect(await reviews.replace(done, eventOf('SUBMIT', 'ana'))).toBe(true);
    expect(await reviews.replace(done, eventOf('SUBMIT', 'ana'))).toBe(false);
    expect(await reviews.replace(drafted(done, content))).toBe(false);
    expect(await reviews.get('SUBMIT', 'ana')).toEqual(done);
  });

  it('[F29] are revised on the version that was read, and keep what they said before', async () => {
    const reviews = repository();
    const review = reviewOf('REVISE', 'ana');
    await reviews.assign(review);
    const early = revised(review, content, result, at);
    expect(await reviews.revise(early)).toBe(false);
    const done = submitted(review, content, result, at);
    await reviews.replace(done);
    const other = { ...content, scores: { merit: 1 } };
    const next = revised(done, other, { score: 20, firstCriterion: 20 }, at);
    expect(await reviews.revise(next)).toBe(true);
    expect(await reviews.revise(next)).toBe(false);
    expect(await reviews.get('REVISE', 'ana')).toMatchObject({
      ...other,
      earlier: [{ ...content, result, until: at }],
    });
  });

  it('queue by what is due first, a page at a time, apart from what is done', async () => {
    const reviews = repository();
    const due = ['2031-04-03', '2031-04-01', '2031-04-02', '2031-04-04'];
    for (const [at, day] of due.entries()) {
      await reviews.assign(reviewOf(`Q${at}`, 'queue', { dueAt: `${day}T09:00:00.000Z` }));
    }
    await reviews.assign(reviewOf('Q9', 'somebody-else'));
    const read = reviewOf('Q3', 'queue', { dueAt: '2031-04-04T09:00:00.000Z' });
    await reviews.replace(submitted(read, content, result, at));

    const of = { edition: '2031', sub: 'queue', status: 'open', limit: 2 } as const;
    const first = await reviews.queue(of);
    expect(first.cards.map((card) => card.applicationId)).toEqual(['Q1', 'Q2']);
    const second = await reviews.queue({ ...of, cursor: first.cursor });
    expect(second.cards.map((card) => card.applicationId)).toEqual(['Q0']);
    expect(second.cursor).toBeUndefined();
    const done = await reviews.queue({ ...of, status: 'done' });
    expect(done.cards).toEqual([cardOf(submitted(read, content, result, at))]);
  });

  it('of a track come in one answer, with what they count for and nothing that they say', async () => {
    const reviews = repository();
    const review = reviewOf('T1', 'ana', { track: 'whole-track' });
    await reviews.assign(review);
    await reviews.assign(reviewOf('T1', 'ben', { track: 'whole-track' }));
    await reviews.assign(reviewOf('T2', 'ana', { track: 'another-track' }));
    await reviews.replace(submitted(review, content, result, at));
    const cards = await reviews.ofTrack('2031', 'whole-track');
    expect(cards.map((card) => [card.reviewer.sub, card.result])).toEqual([
      ['ana', result],
      ['ben', undefined],
    ]);
    expect(JSON.stringify(cards)).not.toContain('Strong');
  });

  it('[F27] become void once, submitted or not, and all of an application are read at once', async () => {
    const reviews = repository();
    const [ana, ben] = [reviewOf('VOID', 'ana'), reviewOf('VOID', 'ben')];
    await reviews.assign(ben);
    await reviews.assign(ana);
    const done = submitted(ana, content, result, at);
    await reviews.replace(done);
    const gone = released(done, { reason: 'conflict', at });
    expect(await reviews.release(released(ana, { reason: 'conflict', at }))).toBe(false);
    expect(await reviews.release(gone)).toBe(true);
    expect(await reviews.release(gone)).toBe(false);
    expect(await reviews.ofApplication('VOID')).toEqual([gone, ben]);
    expect(cardOf(gone).result).toBeUndefined();
  });

  it('[F31] are due until they are submitted', async () => {
    const reviews = repository();
    const review = reviewOf('DUE', 'reminded', { dueAt: '2030-01-01T09:00:00.000Z' });
    await reviews.assign(review);
    const due = async (until: string) => (await reviews.due(until)).cards;
    expect(await due('2030-01-01T08:59:59.999Z')).toEqual([]);
    expect(await due('2030-01-01T09:00:00.000Z')).toEqual([cardOf(review)]);
    await reviews.replace(submitted(review, content, result, at), eventOf('DUE', 'reminded'));
    expect(await due('2030-01-01T09:00:00.000Z')).toEqual([]);
  });
});
