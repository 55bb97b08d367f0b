import type { Clock } from '../../shared/runtime/clock.ts';
import type { Ids } from '../../shared/runtime/ids.ts';
import type { ApplicationDocumentsRepository } from '../../shared/store/application-documents-repository.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { AssignmentRepository } from '../../shared/store/assignment-repository.ts';
import type { AuditRepository } from '../../shared/store/audit-repository.ts';
import type { DiscussionRepository } from '../../shared/store/discussion-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { EndorsementRepository } from '../../shared/store/endorsement-repository.ts';
import type { ReviewRepository } from '../../shared/store/review-repository.ts';
import type { ReviewerRepository } from '../../shared/store/reviewer-repository.ts';

/** What the use cases of the context are given. */
export interface ReviewDeps {
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly applications: Pick<ApplicationRepository, 'get' | 'answersOf' | 'list'>;
  readonly assignments: AssignmentRepository;
  readonly reviews: ReviewRepository;
  readonly reviewers: ReviewerRepository;
  readonly discussions: DiscussionRepository;
  readonly documents: Pick<ApplicationDocumentsRepository, 'get'>;
  readonly endorsements: Pick<EndorsementRepository, 'ofApplication'>;
  readonly audit: Pick<AuditRepository, 'record'>;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'newId'>;
}
