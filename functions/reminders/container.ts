import type { PostOfficeDeps } from '../../shared/mail/post-office.ts';
import { createPostOffice } from '../../shared/mail/wiring.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import type { EndorsementRepository } from '../../shared/store/endorsement-repository.ts';
import { createEndorsementRepository } from '../../shared/store/endorsement-repository.ts';
import type { InformationRequestRepository } from '../../shared/store/information-request-repository.ts';
import { createInformationRequestRepository } from '../../shared/store/information-request-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { ReviewRepository } from '../../shared/store/review-repository.ts';
import { createReviewRepository } from '../../shared/store/review-repository.ts';

export interface RemindersDeps extends PostOfficeDeps {
  readonly editions: Pick<EditionRepository, 'get' | 'list'>;
  readonly applications: Pick<ApplicationRepository, 'get' | 'list'>;
  readonly information: Pick<InformationRequestRepository, 'due'>;
  readonly participants: Pick<ParticipantRepository, 'get' | 'due'>;
  readonly endorsements: Pick<EndorsementRepository, 'get' | 'due'>;
  readonly reviews: Pick<ReviewRepository, 'due' | 'get' | 'release'>;
}

let wired: RemindersDeps | undefined;

/** What the sweep is given, wired on its first run. */
export const container = (): RemindersDeps => {
  const table = cpiTable();
  wired ??= {
    ...createPostOffice(table),
    editions: createEditionRepository(table),
    applications: createApplicationRepository(table),
    information: createInformationRequestRepository(table),
    participants: createParticipantRepository(table),
    endorsements: createEndorsementRepository(table),
    reviews: createReviewRepository(table),
  };
  return wired;
};
