import type { ApplicationWithdrawn } from '../../events/application-withdrawn.ts';
import { releaseReview } from '../../shared/store/release-review.ts';
import type { ReviewDeps } from './deps.ts';

/**
 * Takes the open reviews of a withdrawn application out of their reviewers' queues. One that its
 * reviewer saves or submits at this moment is looked at again: a submitted review stays.
 */
export const closeReviews =
  (deps: Pick<ReviewDeps, 'reviews' | 'ids'>) =>
  async ({ subject }: ApplicationWithdrawn, now: number): Promise<string> => {
    for (let closed = 0; ; ) {
      const reviews = await deps.reviews.ofApplication(subject);
      const open = reviews.filter(({ status }) => status === 'open');
      if (open.length === 0) return `closed-${closed}`;
      for (const review of open) {
        if (await releaseReview(deps, review, { reason: 'closed', now })) closed += 1;
      }
    }
  };
