import type { Ids } from '../../shared/runtime/ids.ts';
import type { AddressRepository } from '../../shared/store/address-repository.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { AuditRepository } from '../../shared/store/audit-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { EndorsementRepository } from '../../shared/store/endorsement-repository.ts';
import type { NominationRepository } from '../../shared/store/nomination-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';

/** The ports of the use cases. */
export interface NominationsDeps {
  readonly nominations: NominationRepository;
  readonly endorsements: EndorsementRepository;
  readonly applications: Pick<ApplicationRepository, 'get' | 'open'>;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly addresses: Pick<AddressRepository, 'allowMail'>;
  readonly sessions: Pick<SessionRepository, 'find'>;
  readonly audit: Pick<AuditRepository, 'record'>;
  readonly ids: Ids;
}
