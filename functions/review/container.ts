import { systemClock } from '../../shared/runtime/clock.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { createApplicationDocumentsRepository } from '../../shared/store/application-documents-repository.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { createAssignmentRepository } from '../../shared/store/assignment-repository.ts';
import { createAuditRepository } from '../../shared/store/audit-repository.ts';
import { type CpiTable, cpiTable } from '../../shared/store/client.ts';
import { createDiscussionRepository } from '../../shared/store/discussion-repository.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createEndorsementRepository } from '../../shared/store/endorsement-repository.ts';
import { createReviewRepository } from '../../shared/store/review-repository.ts';
import { createReviewerRepository } from '../../shared/store/reviewer-repository.ts';
import type { ReviewDeps } from './deps.ts';

/** The context's ports on a table. */
export const depsOn = (table: CpiTable): ReviewDeps => ({
  editions: createEditionRepository(table),
  applications: createApplicationRepository(table),
  assignments: createAssignmentRepository(table),
  reviews: createReviewRepository(table),
  discussions: createDiscussionRepository(table),
  reviewers: createReviewerRepository(table),
  documents: createApplicationDocumentsRepository(table),
  endorsements: createEndorsementRepository(table),
  audit: createAuditRepository(table),
  clock: systemClock,
  ids: randomIds,
});

let wired: ReviewDeps | undefined;

/** The ports of this function, wired on the first request. */
export const container = (): ReviewDeps => {
  wired ??= depsOn(cpiTable());
  return wired;
};
