import type { Ids } from '../../shared/runtime/ids.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';

/** The ports of the use cases. */
export interface TrainingDeps {
  readonly participants: Pick<ParticipantRepository, 'get' | 'record'>;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly sessions: Pick<SessionRepository, 'find'>;
  readonly ids: Pick<Ids, 'newId'>;
}
