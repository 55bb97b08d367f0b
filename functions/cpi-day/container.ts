import { randomIds } from '../../shared/runtime/ids.ts';
import { createAddressRepository } from '../../shared/store/address-repository.ts';
import { createAuditRepository } from '../../shared/store/audit-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createDinnerRepository } from '../../shared/store/dinner-repository.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import type { CpiDayDeps } from './deps.ts';

let deps: CpiDayDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): CpiDayDeps => {
  const table = cpiTable();
  deps ??= {
    dinner: createDinnerRepository(table),
    editions: createEditionRepository(table),
    participants: createParticipantRepository(table),
    addresses: createAddressRepository(table),
    sessions: createSessionRepository(table),
    audit: createAuditRepository(table),
    ids: randomIds,
  };
  return deps;
};
