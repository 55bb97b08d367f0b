import type { Envelope } from '../../../events/envelope.ts';
import { cursorAt, sortAt } from '../../../shared/domain/cursor.ts';
import { cardOf, type Review } from '../../../shared/domain/review.ts';
import { dueSortOf, queueSortOf } from '../../../shared/store/review-items.ts';
import type { ReviewRepository } from '../../../shared/store/review-repository.ts';

export interface InMemoryReviews extends ReviewRepository {
  /** Events in the order of their writes. */
  readonly events: readonly Envelope[];
}

/** Reviews in memory, with the same outcomes as the table's. */
export const inMemoryReviewRepository = (...present: readonly Review[]): InMemoryReviews => {
  const idOf = (applicationId: string, sub: string) => `${applicationId}#${sub}`;
  const keyOf = ({ applicationId, reviewer }: Review) => idOf(applicationId, reviewer.sub);
  const reviews = new Map(present.map((review) => [keyOf(review), review]));
  const events: Envelope[] = [];

  return {
    events,
    assign: async (review) => {
      if (reviews.has(keyOf(review))) return false;
      reviews.set(keyOf(review), review);
      return true;
    },
    get: async (applicationId, sub) => reviews.get(idOf(applicationId, sub)),
    ofApplication: async (applicationId) =>
      [...reviews.values()]
        .filter((review) => review.applicationId === applicationId)
        .toSorted((a, b) => (a.reviewer.sub < b.reviewer.sub ? -1 : 1)),
    replace: async (next, event) => {
      const stands = reviews.get(keyOf(next));
      if (stands?.status !== 'open' || stands.version !== next.version - 1) return false;
      reviews.set(keyOf(next), next);
      if (event !== undefined) events.push(event);
      return true;
    },
    revise: async (next, event) => {
      const stands = reviews.get(keyOf(next));
      if (stands?.status !== 'done' || stands.version !== next.version - 1) return false;
      reviews.set(keyOf(next), next);
      if (event !== undefined) events.push(event);
      return true;
    },
    release: async (next, event) => {
      const stands = reviews.get(keyOf(next));
      if (stands === undefined || stands.status === 'void') return false;
      if (stands.version !== next.version - 1) return false;
      reviews.set(keyOf(next), next);
      if (event !== undefined) events.push(event);
      return true;
    },
    queue: async ({ edition, sub, status, cursor, limit = 50 }) => {
      const after = cursor === undefined ? '' : (sortAt(cursor) ?? '');
      const rows = [...reviews.values()]
        .filter((review) => review.edition === edition && review.reviewer.sub === sub)
        .filter((review) => review.status === status)
        .map((review) => ({ sort: queueSortOf(review), card: cardOf(review) }))
        .filter(({ sort }) => sort > after)
        .sort((a, b) => (a.sort < b.sort ? -1 : 1));
      const last = rows.length >= limit ? rows[limit - 1]?.sort : undefined;
      return {
        cards: rows.slice(0, limit).map(({ card }) => card),
        ...(last === undefined ? {} : { cursor: cursorAt(last) }),
      };
    },
    ofTrack: async (edition, track) =>
      [...reviews.entries()]
        .filter(([, review]) => review.edition === edition && review.track === track)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, review]) => cardOf(review)),
    due: async (until) => ({
      cards: [...reviews.values()]
        .filter((review) => review.status === 'open' && dueSortOf(review) <= `${until}#~`)
        .sort((a, b) => (dueSortOf(a) < dueSortOf(b) ? -1 : 1))
        .map((review) => cardOf(review)),
    }),
  };
};
