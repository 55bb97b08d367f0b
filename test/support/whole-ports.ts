import type { Edition } from '../../shared/domain/edition.ts';
import { participationEntry } from '../../shared/domain/participation.ts';
import type { Ids } from '../../shared/runtime/ids.ts';
import { highsSolver } from '../../shared/solver/highs.ts';
import { unsignedDoors } from './documents-world.ts';
import { inMemoryApplicationCounts } from './in-memory/application-counts.ts';
import { inMemoryApplicationDocumentsRepository } from './in-memory/application-documents-repository.ts';
import { inMemoryApplicationRepository } from './in-memory/application-repository.ts';
import { inMemoryApplicationStatuses } from './in-memory/application-statuses.ts';
import { inMemoryAssignmentRepository } from './in-memory/assignment-repository.ts';
import { inMemoryAuditRepository } from './in-memory/audit-repository.ts';
import { inMemoryCalendarFeedRepository } from './in-memory/calendar-feed-repository.ts';
import { inMemoryCertificateRepository } from './in-memory/certificate-repository.ts';
import { inMemoryCheckInRepository } from './in-memory/check-in-repository.ts';
import { inMemoryCohortRepository } from './in-memory/cohort-repository.ts';
import { inMemoryDinnerRepository } from './in-memory/dinner-repository.ts';
import { inMemoryDiscussionRepository } from './in-memory/discussion-repository.ts';
import { inMemoryEditionRepository } from './in-memory/edition-repository.ts';
import { inMemoryErasureRepository } from './in-memory/erasure-repository.ts';
import { inMemoryEvaluationRepository } from './in-memory/evaluation-repository.ts';
import { inMemoryInformationRequestRepository } from './in-memory/information-request-repository.ts';
import { inMemoryInvitationRepository } from './in-memory/invitation-repository.ts';
import { inMemoryKeyedCodes, inMemorySealedFields } from './in-memory/keys.ts';
import { inMemoryMailRepository } from './in-memory/mail-repository.ts';
import { inMemoryNominationRepositories } from './in-memory/nomination-repositories.ts';
import { inMemoryPanelVoteRepository } from './in-memory/panel-vote-repository.ts';
import { inMemoryParticipantRepository } from './in-memory/participant-repository.ts';
import {
  inMemoryDuplicateRepository,
  inMemoryPersonRepository,
} from './in-memory/person-repositories.ts';
import { inMemoryProposalRepository } from './in-memory/proposal-repository.ts';
import { inMemoryReportRepository } from './in-memory/report-repository.ts';
import { inMemoryRetentionRepository } from './in-memory/retention-repository.ts';
import { inMemoryReviewRepository } from './in-memory/review-repository.ts';
import { inMemoryReviewerRepository } from './in-memory/reviewer-repository.ts';
import { inMemorySelectionRepository } from './in-memory/selection-repository.ts';
import { inMemorySeminarRepository } from './in-memory/seminar-repository.ts';
import {
  inMemoryAddressRepository,
  inMemoryLinkRepository,
  inMemorySessionRepository,
} from './in-memory/sign-in-repositories.ts';
import { inMemoryStudyRepository } from './in-memory/study-repository.ts';
import { inMemoryTimetableRepository } from './in-memory/timetable-repository.ts';
import { inMemoryTravelRepository } from './in-memory/travel-repository.ts';

/** Ids in order, so that two worlds in which the same is done have the same ids. */
const countedIds = (): Ids & { readonly goOnFrom: (number: number) => void } => {
  let count = 0;
  const next = () => {
    count += 1;
    return String(count).padStart(6, '0');
  };
  return {
    goOnFrom: (number) => {
      count = number;
    },
    newId: () => `ID${next()}`,
    newReference: (edition) => `CPI-${edition}-REF-${next()}`,
    newToken: () => `token-${next()}`,
  };
};

/** Every repository in memory, over each other as the table's are over the one table. */
export const wholePorts = (edition: Edition, clock: { now(): number }) => {
  const applications = inMemoryApplicationRepository();
  const participants = inMemoryParticipantRepository();
  const { guests, events, nominations, endorsements } =
    inMemoryNominationRepositories(applications);
  const editions = inMemoryEditionRepository(edition);
  const participation = {
    get: async (id: string) => {
      const { participants: cards } = await participants.page(id);
      const people = await Promise.all(
        cards.map(({ applicationId }) => participants.get(applicationId)),
      );
      return Object.fromEntries(
        people.flatMap((one) =>
          one === undefined ? [] : [[one.applicationId, participationEntry(one)] as const],
        ),
      );
    },
  };
  const evaluations = inMemoryEvaluationRepository(participants);
  const travels = inMemoryTravelRepository(participants);
  const documents = inMemoryApplicationDocumentsRepository();
  const applicationCounts = inMemoryApplicationCounts(applications);
  const applicationStatuses = inMemoryApplicationStatuses(applications);
  return {
    applications,
    applicationCounts,
    applicationStatuses,
    people: inMemoryPersonRepository(),
    duplicates: inMemoryDuplicateRepository(applications),
    codes: inMemoryKeyedCodes(),
    addresses: inMemoryAddressRepository(applications.byAddress, guests),
    assignments: inMemoryAssignmentRepository(),
    audit: inMemoryAuditRepository(),
    certificates: inMemoryCertificateRepository(participants),
    checkIns: inMemoryCheckInRepository(),
    clock,
    cohort: inMemoryCohortRepository(participants),
    dinner: inMemoryDinnerRepository(),
    documents,
    doors: unsignedDoors,
    editions,
    endorsements,
    erasures: inMemoryErasureRepository(),
    evaluations,
    feeds: inMemoryCalendarFeedRepository(),
    files: {
      removeAll: async () => undefined,
      isPrinted: async () => false,
      addressOf: async (key: string, fileName: string) =>
        `https://files.example/${key}?as=${fileName}`,
    },
    ids: countedIds(),
    information: inMemoryInformationRequestRepository(applications),
    invitations: inMemoryInvitationRepository(participants),
    links: inMemoryLinkRepository(),
    mails: inMemoryMailRepository(),
    nominations,
    nominationEvents: events,
    participants,
    participation,
    proposals: inMemoryProposalRepository(participants),
    proposalPanels: inMemoryAssignmentRepository(),
    votes: inMemoryPanelVoteRepository(),
    publicUrl: 'https://cpi.example',
    reports: inMemoryReportRepository(editions, participation, evaluations),
    reviews: inMemoryReviewRepository(),
    reviewers: inMemoryReviewerRepository(),
    discussions: inMemoryDiscussionRepository(),
    selections: inMemorySelectionRepository(applications, participants),
    seminars: inMemorySeminarRepository(),
    sessions: inMemorySessionRepository(),
    solver: highsSolver,
    retention: inMemoryRetentionRepository(travels, documents),
    sealing: inMemorySealedFields(),
    studies: inMemoryStudyRepository(),
    timetables: inMemoryTimetableRepository(),
    travels,
  };
};
export type WholePorts = ReturnType<typeof wholePorts>;
