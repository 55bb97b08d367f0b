import type { Ids } from '../../shared/runtime/ids.ts';
import type { AddressRepository } from '../../shared/store/address-repository.ts';
import type { AuditRepository } from '../../shared/store/audit-repository.ts';
import type { DinnerRepository } from '../../shared/store/dinner-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';

/** The ports of the use cases. */
export interface CpiDayDeps {
  readonly dinner: DinnerRepository;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly participants: Pick<ParticipantRepository, 'get' | 'page'>;
  readonly addresses: Pick<AddressRepository, 'allowMail'>;
  readonly sessions: Pick<SessionRepository, 'find'>;
  readonly audit: Pick<AuditRepository, 'record'>;
  readonly ids: Ids;
}
