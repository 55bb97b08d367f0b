import { randomIds } from '../../shared/runtime/ids.ts';
import { createApplicationCounts } from '../../shared/store/application-counts.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createParticipationRepository } from '../../shared/store/participation-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import type { ParticipantsDeps } from './deps.ts';

let deps: ParticipantsDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): ParticipantsDeps => {
  const table = cpiTable();
  deps ??= {
    participants: createParticipantRepository(table),
    editions: createEditionRepository(table),
    applicationCounts: createApplicationCounts(table),
    participation: createParticipationRepository(table),
    sessions: createSessionRepository(table),
    ids: randomIds,
  };
  return deps;
};
