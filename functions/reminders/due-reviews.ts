import type { ReviewCard } from '../../shared/domain/review.ts';
import type { RemindersDeps } from './container.ts';
import { everyPage } from './every-page.ts';

/** Open reviews of which something falls due until a moment: the answer or the review itself. */
export const dueReviews = async (
  { reviews }: Pick<RemindersDeps, 'reviews'>,
  until: string,
): Promise<readonly ReviewCard[]> =>
  (await everyPage((cursor) => reviews.due(until, cursor))).flatMap(({ cards }) => cards);

/** Those of applications that are still to be decided: nobody is chased for another's. */
export const stillNeeded = async <R extends Pick<ReviewCard, 'applicationId'>>(
  { applicationStatuses }: Pick<RemindersDeps, 'applicationStatuses'>,
  reviews: readonly R[],
): Promise<readonly R[]> => {
  const found = await applicationStatuses([...new Set(reviews.map((one) => one.applicationId))]);
  return reviews.filter(({ applicationId }) => found.get(applicationId) === 'eligible');
};
