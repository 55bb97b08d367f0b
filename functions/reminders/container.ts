import type { PostOfficeDeps } from '../../shared/mail/post-office.ts';
import { createPostOffice } from '../../shared/mail/wiring.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { ApplicationStatuses } from '../../shared/store/application-statuses.ts';
import { cpiTable } from '../../shared/store/client.ts';
import type { DinnerRepository } from '../../shared/store/dinner-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { EndorsementRepository } from '../../shared/store/endorsement-repository.ts';
import type { InformationRequestRepository } from '../../shared/store/information-request-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { ReviewRepository } from '../../shared/store/review-repository.ts';
import { createRepositories } from './repositories.ts';

export interface RemindersDeps extends PostOfficeDeps {
  readonly editions: Pick<EditionRepository, 'get' | 'list'>;
  readonly applications: Pick<ApplicationRepository, 'get' | 'list'>;
  readonly applicationStatuses: ApplicationStatuses;
  readonly information: Pick<InformationRequestRepository, 'due'>;
  readonly participants: Pick<ParticipantRepository, 'get' | 'due' | 'page'>;
  readonly dinner: Pick<DinnerRepository, 'announcedAt' | 'replies' | 'visitors'>;
  readonly endorsements: Pick<EndorsementRepository, 'get' | 'due'>;
  readonly reviews: Pick<ReviewRepository, 'due' | 'get' | 'release'>;
}

let wired: RemindersDeps | undefined;

/** What the sweep is given, wired on its first run. */
export const container = (): RemindersDeps => {
  const table = cpiTable();
  wired ??= { ...createPostOffice(table), ...createRepositories(table) };
  return wired;
};
