import type { Ids } from '../../shared/runtime/ids.ts';
import type { KeyedCodes } from '../../shared/runtime/keyed-codes.ts';
import type { CheckInRepository } from '../../shared/store/check-in-repository.ts';
import type { DinnerRepository } from '../../shared/store/dinner-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';
import type { TimetableRepository } from '../../shared/store/timetable-repository.ts';

/** The ports of the use cases. */
export interface CheckInDeps {
  readonly checkIns: CheckInRepository;
  readonly codes: KeyedCodes;
  readonly dinner: Pick<DinnerRepository, 'visitor' | 'visitors'>;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly participants: Pick<ParticipantRepository, 'get' | 'page' | 'record'>;
  readonly sessions: Pick<SessionRepository, 'find'>;
  readonly timetables: Pick<TimetableRepository, 'current'>;
  readonly ids: Pick<Ids, 'newId'>;
}
