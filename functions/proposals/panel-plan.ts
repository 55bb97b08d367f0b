import type { Audit } from '../../events/audit.ts';
import type { ReviewsAssigned } from '../../events/reviews-assigned.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { Assignment } from '../../shared/store/assignment-repository.ts';

/** Reviewers with how many proposals each was given that they did not have before. */
const newlyGiven = (before: Assignment, after: Assignment): ReviewsAssigned['data']['reviewers'] =>
  after.reviewers.flatMap((reviewer) => {
    const { sub } = reviewer;
    const count = [...after.panels].filter(
      ([application, panel]) =>
        panel.includes(sub) && before.panels.get(application)?.includes(sub) !== true,
    ).length;
    return count === 0 ? [] : [{ ...reviewer, count }];
  });

interface Telling {
  readonly id: string;
  readonly dueAt: string;
  readonly now: number;
  readonly audit: Audit;
}

/** The event of a changed plan, which brings its reviewers the mail; undefined where none has new work. */
export const assignedEvent = (
  before: Assignment,
  after: Assignment,
  { id, dueAt, now, audit }: Telling,
): ReviewsAssigned | undefined => {
  const reviewers = newlyGiven(before, after);
  if (reviewers.length === 0) return undefined;
  const { edition, track } = after;
  return {
    ...{ id, type: 'ReviewsAssigned.v1', source: 'cpi.review', time: isoOf(now) },
    ...{ subject: edition, edition, audit },
    data: { track, of: 'proposals', reviewers, dueAt },
  };
};
