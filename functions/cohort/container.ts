import { randomIds } from '../../shared/runtime/ids.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createCohortRepository } from '../../shared/store/cohort-repository.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import type { CohortDeps } from './deps.ts';

let deps: CohortDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): CohortDeps => {
  const table = cpiTable();
  deps ??= {
    cohort: createCohortRepository(table),
    participants: createParticipantRepository(table),
    applications: createApplicationRepository(table),
    editions: createEditionRepository(table),
    sessions: createSessionRepository(table),
    ids: randomIds,
  };
  return deps;
};
