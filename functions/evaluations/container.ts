import { randomIds } from '../../shared/runtime/ids.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createEvaluationRepository } from '../../shared/store/evaluation-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createParticipationRepository } from '../../shared/store/participation-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import { createTimetableRepository } from '../../shared/store/timetable-repository.ts';
import type { EvaluationsDeps } from './deps.ts';

let deps: EvaluationsDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): EvaluationsDeps => {
  const table = cpiTable();
  deps ??= {
    evaluations: createEvaluationRepository(table),
    participants: createParticipantRepository(table),
    participation: createParticipationRepository(table),
    editions: createEditionRepository(table),
    timetables: createTimetableRepository(table),
    sessions: createSessionRepository(table),
    ids: randomIds,
  };
  return deps;
};
