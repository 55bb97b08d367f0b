import type { SealedFields } from '../../../shared/runtime/sealed-fields.ts';
import type { AuditRepository } from '../../../shared/store/audit-repository.ts';
import type { TravelDeps } from '../deps.ts';

/** The ports of the office's own use cases: they alone can open what is sealed. */
export interface DeskDeps extends Omit<TravelDeps, 'sealing' | 'sessions'> {
  readonly sealing: SealedFields;
  readonly audit: Pick<AuditRepository, 'record'>;
}
