import type { Ids } from '../../shared/runtime/ids.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { SeminarRepository } from '../../shared/store/seminar-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';
import type { StudyRepository } from '../../shared/store/study-repository.ts';

/** The ports of the use cases. */
export interface TrainingDeps {
  readonly participants: Pick<ParticipantRepository, 'get' | 'record' | 'page'>;
  /** Which time zone the person has chosen. */
  readonly applications: Pick<ApplicationRepository, 'get'>;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly seminars: SeminarRepository;
  readonly studies: StudyRepository;
  readonly sessions: Pick<SessionRepository, 'find'>;
  readonly ids: Pick<Ids, 'newId'>;
}
