import type { Review } from './review.ts';

/**
 * What the reviewers of an application call each other where they are not named: a letter each, in
 * the order in which they came to it. Who comes later, or leaves, changes nobody's letter.
 */
export const panelLetters = (
  reviews: readonly Pick<Review, 'reviewer' | 'assignedAt'>[],
): ReadonlyMap<string, string> =>
  new Map(
    reviews
      .map(({ reviewer, assignedAt }) => ({
        sub: reviewer.sub,
        at: `${assignedAt}#${reviewer.sub}`,
      }))
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))
      .map(({ sub }, place) => [sub, String.fromCodePoint(0x41 + place)]),
  );
