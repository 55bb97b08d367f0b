/** Where a person stands with the proposal, as the person sees it. */
import type { ProposalStage } from './edition-stages.ts';
import type { Participant } from './participant.ts';
import type { ParticipantStage } from './stages.ts';
import type { Instant } from './time.ts';

export type ProposalStanding =
  /** The journey has not come to the proposal. */
  | 'not-open'
  | 'writing'
  /** Writing the version that a reviewer asked for. */
  | 'revising'
  | 'in-review'
  | 'approved'
  | 'rejected'
  /** Not handed in in time. */
  | 'missed'
  /** The person left before the proposal was decided on. */
  | 'ended';

const before: readonly ParticipantStage[] = [
  'allocated',
  'offered',
  'accepted',
  'in-online-training',
  'trained-online',
];

type Of = Pick<Participant, 'stage' | 'proposal'>;

/** The deadline decides by the clock, before the journey has noticed that it passed. */
export const proposalStanding = ({ stage, proposal }: Of, now: Instant): ProposalStanding => {
  if (before.includes(stage)) return 'not-open';
  if (stage === 'proposal-missed') return 'missed';
  if (stage === 'proposal-in-review') return 'in-review';
  if (stage === 'writing-proposal') {
    if (now >= Date.parse(proposal?.dueAt ?? '')) return 'missed';
    return proposal !== undefined && proposal.round > 0 ? 'revising' : 'writing';
  }
  if (proposal?.decision === 'approve') return 'approved';
  return proposal?.decision === 'reject' ? 'rejected' : 'ended';
};

/** How often the proposal can still be sent back. */
export const revisionsLeft = (
  { revisions }: Pick<ProposalStage, 'revisions'>,
  { proposal }: Pick<Participant, 'proposal'>,
): number => Math.max(0, revisions - (proposal?.round ?? 0));
