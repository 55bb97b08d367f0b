import type { Ids } from '../../shared/runtime/ids.ts';
import type { AddressRepository } from '../../shared/store/address-repository.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';

/** The ports of the use cases. */
export interface ApplicationsDeps {
  readonly applications: ApplicationRepository;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly sessions: SessionRepository;
  readonly addresses: Pick<AddressRepository, 'allowMail'>;
  readonly ids: Ids;
}
