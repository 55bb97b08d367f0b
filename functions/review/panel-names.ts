import type { Track } from '../../shared/domain/edition.ts';
import { panelLetters } from '../../shared/domain/panel-letters.ts';
import type { Review } from '../../shared/domain/review.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { reviewText } from '../../shared/text/review.ts';

/** What reviewers of an application read of each other: an address where the edition names them. */
export const panelNames = (
  reviews: readonly Review[],
  rules: Track['selection']['review'],
  locale: Locale,
): ReadonlyMap<string, string> => {
  const words = reviewText(locale);
  return rules?.reviewersNamed === true
    ? new Map(reviews.map(({ reviewer }) => [reviewer.sub, reviewer.email]))
    : new Map(
        [...panelLetters(reviews)].map(([sub, letter]) => [sub, words.reviewerNamed(letter)]),
      );
};
