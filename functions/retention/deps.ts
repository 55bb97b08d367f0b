import type { Clock } from '../../shared/runtime/clock.ts';
import type { FileVersions } from '../../shared/runtime/file-versions.ts';
import type { Ids } from '../../shared/runtime/ids.ts';
import type { ApplicationDocumentsRepository } from '../../shared/store/application-documents-repository.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { AuditRepository } from '../../shared/store/audit-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ErasureRepository } from '../../shared/store/erasure-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { RetentionRepository } from '../../shared/store/retention-repository.ts';
import type { TravelRepository } from '../../shared/store/travel-repository.ts';

/** The ports of the sweep. */
export interface SweepDeps {
  readonly editions: Pick<EditionRepository, 'get' | 'list'>;
  readonly participants: Pick<ParticipantRepository, 'get' | 'page'>;
  readonly applications: Pick<ApplicationRepository, 'list'>;
  readonly documents: Pick<ApplicationDocumentsRepository, 'get'>;
  readonly travels: Pick<TravelRepository, 'get'>;
  readonly retention: RetentionRepository;
  readonly files: FileVersions;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'newId'>;
}

/** The ports of the office's use cases. */
export interface RetentionDeps {
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly participants: Pick<ParticipantRepository, 'get'>;
  readonly applications: Pick<ApplicationRepository, 'get'>;
  readonly retention: Pick<RetentionRepository, 'proofs'>;
  readonly erasures: ErasureRepository;
  readonly audit: Pick<AuditRepository, 'record'>;
  readonly files: FileVersions;
  readonly ids: Pick<Ids, 'newId'>;
}
