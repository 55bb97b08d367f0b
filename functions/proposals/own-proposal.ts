import {
  type Edition,
  type OutlineField,
  type ProposalStage,
  proposalOutlineOf,
  type Track,
  trackOf,
} from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import type { ProposalDraft, ProposalFile, ProposalReview } from '../../shared/domain/proposal.ts';
import { type ProposalStanding, proposalStanding } from '../../shared/domain/proposal-standing.ts';
import type { Request } from '../../shared/http/request.ts';
import type { ProposalsDeps } from './deps.ts';

/** A person's proposal with everything that its pages and decisions need. */
export interface OpenedProposal {
  readonly participant: Participant;
  readonly edition: Edition;
  readonly track: Track;
  /** When it opens, is due and is reviewed in this track. */
  readonly rules: ProposalStage;
  readonly headings: readonly OutlineField[];
  readonly file: ProposalFile;
  /** Submitted versions so far. */
  readonly version: number;
  readonly standing: ProposalStanding;
}

export type Reader = Pick<Request, 'principal' | 'locale' | 'receivedAt'>;

/** The asker's own proposal; undefined where the asker has no place, or the track no proposals. */
export const openOwn = async (
  deps: Pick<ProposalsDeps, 'participants' | 'editions' | 'proposals'>,
  { principal, receivedAt }: Pick<Reader, 'principal' | 'receivedAt'>,
): Promise<OpenedProposal | undefined> => {
  if (principal.kind !== 'dossier') return undefined;
  const [participant, record] = await Promise.all([
    deps.participants.get(principal.applicationId),
    deps.editions.get(principal.edition),
  ]);
  if (participant === undefined || record === undefined) return undefined;
  const { edition } = record;
  const track = trackOf(edition, participant.track);
  if (track?.proposal === undefined) return undefined;
  return {
    participant,
    edition,
    track,
    rules: track.proposal,
    headings: proposalOutlineOf(edition, track),
    // After the participant, so that the version that they are at is in it.
    file: await deps.proposals.fileOf(participant.applicationId),
    version: participant.proposal?.version ?? 0,
    standing: proposalStanding(participant, receivedAt),
  };
};

/** Whether there is something to write now. */
export const isOpen = ({ standing }: Pick<OpenedProposal, 'standing'>): boolean =>
  standing === 'writing' || standing === 'revising';

/** The draft of the version that is being written; what was saved before the last one is over. */
export const openDraft = ({
  file,
  version,
}: Pick<OpenedProposal, 'file' | 'version'>): ProposalDraft | undefined =>
  file.draft?.onVersion === version ? file.draft : undefined;

/** The decisions that the person has been told of, the latest first. */
export const toldReviews = ({
  file,
  version,
  standing,
}: Pick<OpenedProposal, 'file' | 'version' | 'standing'>): readonly ProposalReview[] =>
  file.reviews
    .filter((review) => review.version < version || standing !== 'in-review')
    .toReversed();
