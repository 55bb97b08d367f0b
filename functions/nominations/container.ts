import { randomIds } from '../../shared/runtime/ids.ts';
import { createAddressRepository } from '../../shared/store/address-repository.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { createAuditRepository } from '../../shared/store/audit-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createEndorsementRepository } from '../../shared/store/endorsement-repository.ts';
import { createNominationRepository } from '../../shared/store/nomination-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import type { NominationsDeps } from './deps.ts';

let deps: NominationsDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): NominationsDeps => {
  const table = cpiTable();
  deps ??= {
    nominations: createNominationRepository(table),
    endorsements: createEndorsementRepository(table),
    applications: createApplicationRepository(table),
    editions: createEditionRepository(table),
    addresses: createAddressRepository(table),
    sessions: createSessionRepository(table),
    audit: createAuditRepository(table),
    ids: randomIds,
  };
  return deps;
};
