import type { ApplicationCard } from '../../shared/domain/application.ts';
import type { ReviewDates } from '../../shared/domain/review-due.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import type { Assignment } from '../../shared/store/assignment-repository.ts';
import type { ReviewDeps } from './deps.ts';
import { openReview } from './open-review.ts';

interface Making {
  readonly plan: Assignment;
  readonly applications: readonly ApplicationCard[];
  readonly dates: ReviewDates;
  readonly now: number;
}

/** The gateway waits half a minute for an answer; what is not done by then is left to the next call. */
const patience = 15_000;

/** Makes the reviews of a plan that are not there yet; how many were made, and how many are left. */
export const makeReviews = async (
  { reviews, clock }: Pick<ReviewDeps, 'reviews' | 'clock'>,
  making: Making,
): Promise<{ readonly added: number; readonly left: number }> => {
  const { plan, applications, now } = making;
  const made = new Set(
    (await reviews.ofTrack(plan.edition, plan.track)).map(
      ({ applicationId, reviewer }) => `${applicationId}#${reviewer.sub}`,
    ),
  );
  const reviewers = new Map(plan.reviewers.map((reviewer) => [reviewer.sub, reviewer]));
  const missing = applications.flatMap((card) =>
    (plan.panels.get(card.applicationId) ?? []).flatMap((sub) => {
      const reviewer = reviewers.get(sub);
      return reviewer === undefined || made.has(`${card.applicationId}#${sub}`)
        ? []
        : [openReview(card, reviewer, { ...making, edition: plan.edition, track: plan.track })];
    }),
  );
  let added = 0;
  const left = await inParallel(
    missing,
    32,
    async (review) => {
      if (await reviews.assign(review)) added += 1;
    },
    () => clock.now() < now + patience,
  );
  return { added, left };
};
