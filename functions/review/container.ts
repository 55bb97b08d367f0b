import type { Endpoints } from '../../shared/http/http-handler.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { createAssignmentRepository } from '../../shared/store/assignment-repository.ts';
import { type CpiTable, cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createReviewRepository } from '../../shared/store/review-repository.ts';
import { assignReviews } from './assign-reviews.ts';
import type { ReviewDeps } from './deps.ts';
import { listReviews } from './list-reviews.ts';
import type { routes } from './routes.ts';
import { saveReview } from './save-review.ts';
import { showReview } from './show-review.ts';
import { submitReview } from './submit-review.ts';

export const depsOn = (table: CpiTable): ReviewDeps => ({
  editions: createEditionRepository(table),
  applications: createApplicationRepository(table),
  assignments: createAssignmentRepository(table),
  reviews: createReviewRepository(table),
  clock: systemClock,
  ids: randomIds,
});

export const endpointsOf = (deps: ReviewDeps): Endpoints<typeof routes> => ({
  assignReviews: assignReviews(deps),
  listReviews: listReviews(deps),
  showReview: showReview(deps),
  saveReview: saveReview(deps),
  submitReview: submitReview(deps),
});

let wired: Endpoints<typeof routes> | undefined;

/** The endpoints of this function, wired on the first request. */
export const container = (): Endpoints<typeof routes> => {
  wired ??= endpointsOf(depsOn(cpiTable()));
  return wired;
};
