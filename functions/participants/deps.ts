import type { Ids } from '../../shared/runtime/ids.ts';
import type { ApplicationCounts } from '../../shared/store/application-counts.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { ParticipationRepository } from '../../shared/store/participation-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';

/** The ports of the use cases. */
export interface ParticipantsDeps {
  readonly participants: Pick<ParticipantRepository, 'get' | 'move' | 'record' | 'page'>;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly applicationCounts: ApplicationCounts;
  readonly participation: Pick<ParticipationRepository, 'get'>;
  readonly sessions: Pick<SessionRepository, 'find'>;
  readonly ids: Pick<Ids, 'newId'>;
}
