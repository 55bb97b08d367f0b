import { randomIds } from '../../shared/runtime/ids.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import type { TrainingDeps } from './deps.ts';

let deps: TrainingDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): TrainingDeps => {
  deps ??= {
    participants: createParticipantRepository(cpiTable()),
    editions: createEditionRepository(cpiTable()),
    sessions: createSessionRepository(cpiTable()),
    ids: randomIds,
  };
  return deps;
};
