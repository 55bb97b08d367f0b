import type { Ids } from '../../shared/runtime/ids.ts';
import type { AddressRepository } from '../../shared/store/address-repository.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { LinkRepository } from '../../shared/store/link-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';

/** The ports of the use cases. */
export interface IdentityDeps {
  readonly addresses: AddressRepository;
  readonly applications: Pick<ApplicationRepository, 'get'>;
  readonly links: LinkRepository;
  readonly sessions: SessionRepository;
  readonly ids: Ids;
}
