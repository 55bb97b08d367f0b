import type { Ids } from '../../shared/runtime/ids.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { AssignmentRepository } from '../../shared/store/assignment-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { PanelVoteRepository } from '../../shared/store/panel-vote-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { ProposalRepository } from '../../shared/store/proposal-repository.ts';
import type { ReviewerRepository } from '../../shared/store/reviewer-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';

/** The ports of the use cases. */
export interface ProposalsDeps {
  readonly proposals: ProposalRepository;
  /** Who reviews which proposal. */
  readonly proposalPanels: AssignmentRepository;
  readonly votes: PanelVoteRepository;
  readonly reviewers: Pick<ReviewerRepository, 'list'>;
  readonly participants: Pick<ParticipantRepository, 'get' | 'page' | 'record'>;
  /** What the proposal begins from. */
  readonly applications: Pick<ApplicationRepository, 'get' | 'answersOf'>;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly sessions: Pick<SessionRepository, 'find'>;
  readonly ids: Pick<Ids, 'newId'>;
}
