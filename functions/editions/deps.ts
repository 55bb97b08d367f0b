import type { Ids } from '../../shared/runtime/ids.ts';
import type { ApplicationCounts } from '../../shared/store/application-counts.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';

/** What the use cases of editions work with. */
export interface Deps {
  readonly editions: EditionRepository;
  readonly participants: Pick<ParticipantRepository, 'page'>;
  /** For the ages that a moved date counts otherwise. */
  readonly applications: Pick<ApplicationRepository, 'get' | 'answersOf' | 'list'>;
  readonly applicationCounts: ApplicationCounts;
  readonly ids: Ids;
}
