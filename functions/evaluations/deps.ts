import type { Ids } from '../../shared/runtime/ids.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { EvaluationRepository } from '../../shared/store/evaluation-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { ParticipationRepository } from '../../shared/store/participation-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';
import type { TimetableRepository } from '../../shared/store/timetable-repository.ts';

/** The ports of the use cases. */
export interface EvaluationsDeps {
  readonly evaluations: EvaluationRepository;
  readonly participants: Pick<ParticipantRepository, 'get'>;
  readonly participation: Pick<ParticipationRepository, 'get'>;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly timetables: Pick<TimetableRepository, 'current'>;
  readonly sessions: Pick<SessionRepository, 'find'>;
  readonly ids: Pick<Ids, 'newId'>;
}
