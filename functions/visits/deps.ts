import type { Ids } from '../../shared/runtime/ids.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { CertificateRepository } from '../../shared/store/certificate-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { InvitationRepository } from '../../shared/store/invitation-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';

/** Printed documents, where they are kept. */
export interface DocumentFiles {
  isPrinted(key: string, now: number): Promise<boolean>;
  /** An address that saves the file under a name, for a minute at most. */
  addressOf(key: string, fileName: string, now: number): Promise<string>;
}

/** The ports of the use cases. */
export interface VisitsDeps {
  /** Who nominated somebody. */
  readonly applications: Pick<ApplicationRepository, 'get'>;
  readonly participants: Pick<ParticipantRepository, 'get' | 'move' | 'record' | 'page'>;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly invitations: InvitationRepository;
  readonly certificates: Pick<CertificateRepository, 'get' | 'revoke'>;
  readonly sessions: Pick<SessionRepository, 'find'>;
  readonly files: DocumentFiles;
  readonly ids: Pick<Ids, 'newId'>;
}
