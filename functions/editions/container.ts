import { randomIds } from '../../shared/runtime/ids.ts';
import { createApplicationCounts } from '../../shared/store/application-counts.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { Deps } from './deps.ts';

let deps: Deps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): Deps => {
  const table = cpiTable();
  deps ??= {
    editions: createEditionRepository(table),
    participants: createParticipantRepository(table),
    applications: createApplicationRepository(table),
    applicationCounts: createApplicationCounts(table),
    ids: randomIds,
  };
  return deps;
};
