import { systemClock } from '../../shared/runtime/clock.ts';
import { documentVersions } from '../../shared/runtime/file-versions.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { createApplicationDocumentsRepository } from '../../shared/store/application-documents-repository.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { createAuditRepository } from '../../shared/store/audit-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createErasureRepository } from '../../shared/store/erasure-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createRetentionRepository } from '../../shared/store/retention-repository.ts';
import { createTravelRepository } from '../../shared/store/travel-repository.ts';
import type { RetentionDeps, SweepDeps } from './deps.ts';

/** For the sweep. */
export const sweepDeps = (): SweepDeps => {
  const table = cpiTable();
  return {
    editions: createEditionRepository(table),
    participants: createParticipantRepository(table),
    applications: createApplicationRepository(table),
    documents: createApplicationDocumentsRepository(table),
    travels: createTravelRepository(table),
    retention: createRetentionRepository(table),
    files: documentVersions(),
    clock: systemClock,
    ids: randomIds,
  };
};

let api: RetentionDeps | undefined;

/** For the office, wired on first use. */
export const apiDeps = (): RetentionDeps => {
  const table = cpiTable();
  api ??= {
    editions: createEditionRepository(table),
    participants: createParticipantRepository(table),
    applications: createApplicationRepository(table),
    retention: createRetentionRepository(table),
    erasures: createErasureRepository(table),
    audit: createAuditRepository(table),
    files: documentVersions(),
    ids: randomIds,
  };
  return api;
};
