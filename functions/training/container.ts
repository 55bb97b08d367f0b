import { randomIds } from '../../shared/runtime/ids.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createSeminarRepository } from '../../shared/store/seminar-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import { createStudyRepository } from '../../shared/store/study-repository.ts';
import type { TrainingDeps } from './deps.ts';

let deps: TrainingDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): TrainingDeps => {
  deps ??= {
    participants: createParticipantRepository(cpiTable()),
    applications: createApplicationRepository(cpiTable()),
    editions: createEditionRepository(cpiTable()),
    seminars: createSeminarRepository(cpiTable()),
    studies: createStudyRepository(cpiTable()),
    sessions: createSessionRepository(cpiTable()),
    ids: randomIds,
  };
  return deps;
};
