import type { Envelope } from '../../../events/envelope.ts';
import { ProposalDecided } from '../../../events/proposal-decided.ts';
import { ProposalExtended } from '../../../events/proposal-extended.ts';
import { ProposalMissed } from '../../../events/proposal-missed.ts';
import { ProposalRequested } from '../../../events/proposal-requested.ts';
import { ProposalSubmitted } from '../../../events/proposal-submitted.ts';
import { type JourneyPlan, stageBeforeProposal } from '../../domain/journey.ts';
import type { Participant } from '../../domain/participant.ts';
import { leftAfterApproval, presentingStages } from '../../domain/proposal-outstanding.ts';
import type { ParticipantStage } from '../../domain/stages.ts';
import { type Addition, eventOf, type Stamp, type Transition } from './change.ts';

type Proposal = NonNullable<Participant['proposal']>;

const unwritten: Proposal = { version: 0, round: 0, dueAt: '' };

/** Asks for the first version of the proposal, due at a moment (ISO 8601 UTC). */
export const requestProposal = (
  participant: Participant,
  stamp: Stamp,
  plan: JourneyPlan,
  dueAt: string,
): Transition => ({
  name: 'request-proposal',
  from: [stageBeforeProposal(plan)],
  to: 'writing-proposal',
  set: { proposal: { ...unwritten, dueAt } },
  due: dueAt,
  event: eventOf(ProposalRequested, participant, stamp, { dueAt, round: 0 }),
});

/**
 * Hands in the version that was written; `too-late` from the moment at which it is due. Versions
 * count up by one with every submission, whatever the round.
 */
export const submitProposal = (
  participant: Participant,
  stamp: Stamp,
  { title }: { readonly title: string },
): Transition => {
  const { version, round, dueAt } = participant.proposal ?? unwritten;
  const next = { version: version + 1, round, dueAt, submittedAt: stamp.at, title };
  return {
    name: 'submit-proposal',
    from: ['writing-proposal'],
    to: 'proposal-in-review',
    set: { proposal: next },
    onlyIf: { proposal: { version, round }, proposalOpenAt: stamp.at },
    event: eventOf(ProposalSubmitted, participant, stamp, { version: next.version, round }),
  };
};

export type ProposalVerdict =
  | { readonly decision: 'approve' | 'reject'; readonly score: number }
  /** `dueAt`: when the revision is due, ISO 8601 UTC. */
  | { readonly decision: 'revise'; readonly score: number; readonly dueAt: string };

const after: Readonly<Record<ProposalVerdict['decision'], ParticipantStage>> = {
  approve: 'proposal-approved',
  reject: 'proposal-rejected',
  revise: 'writing-proposal',
};

/**
 * Decides on the version that was read; its score is pinned to it. A revision opens the next round
 * with its own deadline; how many rounds there are is the caller's to know (`revisions`).
 */
export const decideProposal = (
  participant: Participant,
  stamp: Stamp,
  verdict: ProposalVerdict,
): Transition => {
  const read = participant.proposal ?? unwritten;
  const { decision, score } = verdict;
  const revision = verdict.decision === 'revise' ? verdict : undefined;
  return {
    name: 'decide-proposal',
    from: ['proposal-in-review'],
    to: after[decision],
    set: {
      proposal: {
        ...read,
        decision,
        score,
        ...(revision === undefined ? {} : { round: read.round + 1, dueAt: revision.dueAt }),
      },
    },
    ...(revision === undefined ? {} : { due: revision.dueAt }),
    onlyIf: { proposal: { version: read.version, round: read.round } },
    event: eventOf(ProposalDecided, participant, stamp, {
      version: read.version,
      decision,
      score,
      ...(revision === undefined ? {} : { dueAt: revision.dueAt }),
    }),
  };
};

/** Gives one person until later, also when the deadline passed and nobody has drawn the consequence. */
export const extendProposal = (participant: Participant, stamp: Stamp, dueAt: string): Addition => {
  const read = participant.proposal ?? unwritten;
  return {
    name: 'extend-proposal',
    from: ['writing-proposal'],
    set: { proposal: { ...read, dueAt } },
    due: dueAt,
    onlyIf: { version: participant.version },
    event: eventOf(ProposalExtended, participant, stamp, { dueAt }),
  };
};

/** Ends the wait for a proposal that did not come; `not-due` while its deadline lies ahead. */
export const missProposal = (participant: Participant, stamp: Stamp): Transition => ({
  name: 'miss-proposal',
  from: ['writing-proposal'],
  to: 'proposal-missed',
  onlyIf: { dueUntil: stamp.at },
  event: eventOf(ProposalMissed, participant, stamp, {}),
});

/**
 * Marks an approved proposal as outstanding, with its slot at the forum, or takes the mark back
 * (without a slot), also from somebody who left since. Its event is for the audit log alone: the list is released as a whole.
 */
export const markOutstanding = (
  participant: Participant,
  slot: number | undefined,
  event?: Envelope,
): Addition => {
  const { slot: _slot, ...read } = participant.proposal ?? unwritten;
  const outstanding = slot !== undefined;
  return {
    name: 'mark-outstanding',
    from: outstanding ? presentingStages : [...presentingStages, ...leftAfterApproval],
    set: { proposal: { ...read, outstanding, ...(outstanding ? { slot } : {}) } },
    onlyIf: { proposal: { version: read.version, round: read.round } },
    ...(event === undefined ? {} : { event }),
  };
};
