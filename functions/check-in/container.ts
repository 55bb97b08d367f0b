import { randomIds } from '../../shared/runtime/ids.ts';
import { keyedCodes } from '../../shared/runtime/keyed-codes.ts';
import { createCheckInRepository } from '../../shared/store/check-in-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createDinnerRepository } from '../../shared/store/dinner-repository.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import { createTimetableRepository } from '../../shared/store/timetable-repository.ts';
import type { CheckInDeps } from './deps.ts';

let deps: CheckInDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): CheckInDeps => {
  const table = cpiTable();
  deps ??= {
    checkIns: createCheckInRepository(table),
    codes: keyedCodes(),
    dinner: createDinnerRepository(table),
    editions: createEditionRepository(table),
    participants: createParticipantRepository(table),
    sessions: createSessionRepository(table),
    timetables: createTimetableRepository(table),
    ids: randomIds,
  };
  return deps;
};
