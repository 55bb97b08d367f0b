import { randomIds } from '../../shared/runtime/ids.ts';
import { createAddressRepository } from '../../shared/store/address-repository.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createLinkRepository } from '../../shared/store/link-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import type { IdentityDeps } from './deps.ts';

let deps: IdentityDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): IdentityDeps => {
  const table = cpiTable();
  deps ??= {
    addresses: createAddressRepository(table),
    applications: createApplicationRepository(table),
    links: createLinkRepository(table),
    sessions: createSessionRepository(table),
    ids: randomIds,
  };
  return deps;
};
