import { randomIds } from '../../shared/runtime/ids.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createProposalRepository } from '../../shared/store/proposal-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import type { ProposalsDeps } from './deps.ts';

let deps: ProposalsDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): ProposalsDeps => {
  const table = cpiTable();
  deps ??= {
    proposals: createProposalRepository(table),
    participants: createParticipantRepository(table),
    applications: createApplicationRepository(table),
    editions: createEditionRepository(table),
    sessions: createSessionRepository(table),
    ids: randomIds,
  };
  return deps;
};
