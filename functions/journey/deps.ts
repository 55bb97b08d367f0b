import type { Clock } from '../../shared/runtime/clock.ts';
import type { Ids } from '../../shared/runtime/ids.ts';
import type { CertificateRepository } from '../../shared/store/certificate-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { WaitRepository } from '../../shared/store/wait-repository.ts';
import type { StageOutcome } from './payload.ts';

/** The workflow service, as far as the journey talks to it. */
export interface Workflow {
  /** Starts the journey of a person; a second start of the same person is `running`. */
  start(applicationId: string, edition: string): Promise<'started' | 'running'>;
  /** Lets a waiting step go on; `stale` when nothing waits with this token any more. */
  complete(token: string, outcome: StageOutcome): Promise<'completed' | 'stale'>;
}

export interface JourneyDeps {
  readonly participants: Pick<ParticipantRepository, 'get' | 'move' | 'record'>;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly waits: WaitRepository;
  readonly certificates: Pick<CertificateRepository, 'issue'>;
  readonly workflow: Pick<Workflow, 'complete'>;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'newId'>;
}
