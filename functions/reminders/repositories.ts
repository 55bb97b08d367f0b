import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { createApplicationStatuses } from '../../shared/store/application-statuses.ts';
import type { CpiTable } from '../../shared/store/client.ts';
import { createDinnerRepository } from '../../shared/store/dinner-repository.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createEndorsementRepository } from '../../shared/store/endorsement-repository.ts';
import { createInformationRequestRepository } from '../../shared/store/information-request-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createReviewRepository } from '../../shared/store/review-repository.ts';

/** What is looked at to see who has something to do, in the table. */
export const createRepositories = (table: CpiTable) => ({
  applications: createApplicationRepository(table),
  applicationStatuses: createApplicationStatuses(table),
  dinner: createDinnerRepository(table),
  editions: createEditionRepository(table),
  endorsements: createEndorsementRepository(table),
  information: createInformationRequestRepository(table),
  participants: createParticipantRepository(table),
  reviews: createReviewRepository(table),
});
