import { randomIds } from '../../shared/runtime/ids.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { createAssignmentRepository } from '../../shared/store/assignment-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { proposalAssignmentEntity } from '../../shared/store/entities/assignment.ts';
import { createPanelVoteRepository } from '../../shared/store/panel-vote-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createProposalRepository } from '../../shared/store/proposal-repository.ts';
import { createReviewerRepository } from '../../shared/store/reviewer-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import type { ProposalsDeps } from './deps.ts';

let deps: ProposalsDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): ProposalsDeps => {
  const table = cpiTable();
  deps ??= {
    proposals: createProposalRepository(table),
    proposalPanels: createAssignmentRepository(table, proposalAssignmentEntity),
    votes: createPanelVoteRepository(table),
    reviewers: createReviewerRepository(table),
    participants: createParticipantRepository(table),
    applications: createApplicationRepository(table),
    editions: createEditionRepository(table),
    sessions: createSessionRepository(table),
    ids: randomIds,
  };
  return deps;
};
