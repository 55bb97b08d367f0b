import type { Ids } from '../../shared/runtime/ids.ts';
import type { SealedFields } from '../../shared/runtime/sealed-fields.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';
import type { TravelRepository } from '../../shared/store/travel-repository.ts';

/** The ports of the use cases. Nothing here can open what is sealed. */
export interface TravelDeps {
  readonly participants: Pick<ParticipantRepository, 'get'>;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly travels: TravelRepository;
  readonly sessions: Pick<SessionRepository, 'find'>;
  readonly sealing: Pick<SealedFields, 'seal'>;
  readonly ids: Pick<Ids, 'newId'>;
}
