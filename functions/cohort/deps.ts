import type { Ids } from '../../shared/runtime/ids.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { CohortRepository } from '../../shared/store/cohort-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';

/** The ports of the use cases. */
export interface CohortDeps {
  readonly cohort: Omit<CohortRepository, 'forget'>;
  readonly participants: Pick<ParticipantRepository, 'get'>;
  /** For the time zone that a person has chosen. */
  readonly applications: Pick<ApplicationRepository, 'get'>;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly sessions: Pick<SessionRepository, 'find'>;
  readonly ids: Pick<Ids, 'newId'>;
}
