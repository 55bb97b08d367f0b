import { env } from '../../shared/runtime/env.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { presign } from '../../shared/runtime/presign.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { createCertificateRepository } from '../../shared/store/certificate-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createInvitationRepository } from '../../shared/store/invitation-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import type { DocumentFiles, VisitsDeps } from './deps.ts';

const seconds = 60;

const files: DocumentFiles = {
  isPrinted: async (key, at) => {
    const bucket = env('DOCUMENTS_BUCKET');
    const address = await presign({ method: 'HEAD', bucket, key, at, seconds });
    const { ok, status } = await fetch(address, { method: 'HEAD' });
    // Who may not list a bucket is told 403 where an object is absent.
    if (!ok && status !== 404 && status !== 403) {
      throw new Error(`The document store answered ${status}`);
    }
    if (!ok) logger.warn('DOCUMENT_NOT_PRINTED', { key, status });
    return ok;
  },
  addressOf: (key, fileName, at) =>
    presign({ method: 'GET', bucket: env('DOCUMENTS_BUCKET'), key, at, seconds, fileName }),
};

let deps: VisitsDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): VisitsDeps => {
  const table = cpiTable();
  deps ??= {
    applications: createApplicationRepository(table),
    participants: createParticipantRepository(table),
    editions: createEditionRepository(table),
    invitations: createInvitationRepository(table),
    certificates: createCertificateRepository(table),
    sessions: createSessionRepository(table),
    files,
    ids: randomIds,
  };
  return deps;
};
