import { env } from '../../shared/runtime/env.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { createCalendarFeedRepository } from '../../shared/store/calendar-feed-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import { createTimetableRepository } from '../../shared/store/timetable-repository.ts';
import type { SchedulingDeps } from './deps.ts';

let deps: SchedulingDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): SchedulingDeps => {
  const table = cpiTable();
  deps ??= {
    timetables: createTimetableRepository(table),
    editions: createEditionRepository(table),
    participants: createParticipantRepository(table),
    sessions: createSessionRepository(table),
    feeds: createCalendarFeedRepository(table),
    ids: randomIds,
    publicUrl: env('PUBLIC_URL'),
  };
  return deps;
};
