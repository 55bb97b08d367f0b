import { ConditionalInvitationIssued } from '../../../events/conditional-invitation-issued.ts';
import { InvitationIssued } from '../../../events/invitation-issued.ts';
import { InvitationWithheld } from '../../../events/invitation-withheld.ts';
import { type JourneyPlan, letterKey, stageBeforeVisit } from '../../domain/journey.ts';
import type { Participant } from '../../domain/participant.ts';
import { stagesBetween } from '../../domain/stages.ts';
import { type Addition, eventOf, type Stamp, type Transition } from './change.ts';

/** From acceptance to the invitation. */
const beforeInvitation = stagesBetween('accepted', 'proposal-approved');

/** Issues the letter for the visa, once, beside online training. */
export const issueConditionalInvitation = (participant: Participant, stamp: Stamp): Addition => {
  const letter = letterKey(participant, 'conditional');
  return {
    name: 'issue-conditional-invitation',
    from: beforeInvitation,
    set: { letters: { conditional: letter } },
    once: 'letters.conditional',
    event: eventOf(ConditionalInvitationIssued, participant, stamp, { letter }),
  };
};

/**
 * Invites to the visit whoever completed what the plan has before it. Whether the section still has a place for the visit is decided by the
 * caller on the whole section, best first.
 */
export const invite = (participant: Participant, stamp: Stamp, plan: JourneyPlan): Transition => {
  const letter = letterKey(participant, 'final');
  return {
    name: 'invite',
    from: [stageBeforeVisit(plan)],
    to: 'invited',
    set: { invitedAt: stamp.at, letters: { final: letter } },
    event: eventOf(InvitationIssued, participant, stamp, { letter }),
  };
};

/** Ends the journey online: fewer are invited than were trained, or the invitation was cancelled. */
export const withholdInvitation = (
  participant: Participant,
  stamp: Stamp,
  plan: JourneyPlan,
  because: string,
): Transition => ({
  name: 'withhold-invitation',
  from: [stageBeforeVisit(plan)],
  to: 'completed-online',
  event: eventOf(InvitationWithheld, participant, stamp, { because }),
});
