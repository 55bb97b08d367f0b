import type { Review, ReviewCard } from '../../shared/domain/review.ts';
import type { ReviewDeps } from './deps.ts';

/** All pages of what a reviewer has to do, or has done. */
export const everyReviewOf = async (
  { reviews }: Pick<ReviewDeps, 'reviews'>,
  of: { readonly edition: string; readonly sub: string; readonly status: Review['status'] },
): Promise<readonly ReviewCard[]> => {
  const cards: ReviewCard[] = [];
  let cursor: string | undefined;
  do {
    const page = await reviews.queue({ ...of, ...(cursor && { cursor }) });
    cards.push(...page.cards);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return cards;
};
