import type { Ids } from '../../shared/runtime/ids.ts';
import type { CalendarFeedRepository } from '../../shared/store/calendar-feed-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';
import type { TimetableRepository } from '../../shared/store/timetable-repository.ts';

/** The ports of the use cases. */
export interface SchedulingDeps {
  readonly timetables: TimetableRepository;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly participants: Pick<ParticipantRepository, 'get' | 'page'>;
  readonly sessions: Pick<SessionRepository, 'find'>;
  readonly feeds: CalendarFeedRepository;
  readonly ids: Pick<Ids, 'newId' | 'newToken'>;
  readonly publicUrl: string;
}
