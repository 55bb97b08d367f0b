import {
  type Edition,
  type OutlineField,
  type ProposalStage,
  proposalOutlineOf,
  type Rubric,
  trackOf,
} from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import type { ProposalFile, ProposalVersion } from '../../shared/domain/proposal.ts';
import { proposalRubric } from '../../shared/domain/rubric.ts';
import type { ProposalsDeps } from './deps.ts';

/** A submitted proposal as reviewers work with it. */
export interface OpenedReview {
  readonly participant: Participant;
  readonly edition: Edition;
  readonly rules: ProposalStage;
  readonly headings: readonly OutlineField[];
  readonly rubric: Rubric;
  readonly file: ProposalFile;
  /** The version that was submitted last. */
  readonly current: ProposalVersion;
  /** Whether that version waits for a decision. */
  readonly inReview: boolean;
}

/** The proposal of a dossier; undefined where none was submitted. */
export const openReview = async (
  deps: Pick<ProposalsDeps, 'participants' | 'editions' | 'proposals'>,
  applicationId: string,
): Promise<OpenedReview | undefined> => {
  const participant = await deps.participants.get(applicationId);
  if (participant?.proposal === undefined || participant.proposal.version === 0) return undefined;
  // After the participant, so that the version that they are at is in the file.
  const [record, file] = await Promise.all([
    deps.editions.get(participant.edition),
    deps.proposals.fileOf(applicationId),
  ]);
  const { version } = participant.proposal;
  const current = file.versions.find((one) => one.version === version);
  const track = record && trackOf(record.edition, participant.track);
  if (record === undefined || track?.proposal === undefined || current === undefined) {
    throw new Error(`The proposal of ${applicationId} lacks its edition or its version ${version}`);
  }
  return {
    participant,
    edition: record.edition,
    rules: track.proposal,
    headings: proposalOutlineOf(record.edition, track),
    rubric: proposalRubric(record.edition, track.id),
    file,
    current,
    inReview: participant.stage === 'proposal-in-review',
  };
};
