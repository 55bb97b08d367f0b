import { isoOf } from '../../shared/domain/time.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import { releaseReview } from '../../shared/store/release-review.ts';
import type { RemindersDeps } from './container.ts';
import { dueReviews, stillNeeded } from './due-reviews.ts';

type Deps = Pick<RemindersDeps, 'reviews' | 'applicationStatuses' | 'ids'>;

/**
 * Takes reviews back from reviewers who have not declared in time; whoever takes over is found by
 * who hears of the release. Somebody who answers meanwhile keeps the review. How many were taken.
 */
export const releaseSilent = async (deps: Deps, now: number): Promise<number> => {
  const until = isoOf(now);
  const silent = (await dueReviews(deps, until)).filter(({ answerBy = '~' }) => answerBy <= until);
  let taken = 0;
  await inParallel(await stillNeeded(deps, silent), 16, async ({ applicationId, reviewer }) => {
    const review = await deps.reviews.get(applicationId, reviewer.sub);
    if (review?.status !== 'open' || review.declaredAt !== undefined) return;
    if (await releaseReview(deps, review, { reason: 'silent', now })) taken += 1;
  });
  return taken;
};
