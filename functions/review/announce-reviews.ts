import type { Audit } from '../../events/audit.ts';
import type { ReviewsAssigned } from '../../events/reviews-assigned.ts';
import { loadsIn } from '../../shared/domain/assignment.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { Assignment } from '../../shared/store/assignment-repository.ts';
import type { ReviewDeps } from './deps.ts';

/** The event that brings reviewers the mail about new work. */
export const invitation = (
  { edition, track }: Pick<Assignment, 'edition' | 'track'>,
  reviewers: ReviewsAssigned['data']['reviewers'],
  { id, dueAt, now }: { readonly id: string; readonly dueAt: string; readonly now: number },
): ReviewsAssigned => ({
  id,
  type: 'ReviewsAssigned.v1',
  source: 'cpi.review',
  time: isoOf(now),
  subject: edition,
  edition,
  data: { track, reviewers, dueAt },
});

/**
 * Tells each reviewer, once, of the reviews that they were not told of before. When the plan has
 * changed meanwhile, whoever changed it tells them.
 */
export const announceReviews = async (
  { assignments, ids }: Pick<ReviewDeps, 'assignments' | 'ids'>,
  plan: Assignment,
  { dueAt, now, audit }: { readonly dueAt: string; readonly now: number; readonly audit?: Audit },
): Promise<void> => {
  const loads = loadsIn(plan.panels);
  const reviewers = plan.reviewers.flatMap((reviewer) => {
    const count = (loads.get(reviewer.sub) ?? 0) - (plan.announced[reviewer.sub] ?? 0);
    return count > 0 ? [{ ...reviewer, count }] : [];
  });
  if (reviewers.length === 0) return;
  const event = {
    ...invitation(plan, reviewers, { id: ids.newId(), dueAt, now }),
    ...(audit === undefined ? {} : { audit }),
  };
  const announced = Object.fromEntries(loads);
  await assignments.replace({ ...plan, announced, version: plan.version + 1 }, event);
};
