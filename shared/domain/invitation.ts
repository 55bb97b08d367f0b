/** Who of a section is invited to the visit: the best of those who are ready, while there are places. */
import type { Section } from './edition.ts';
import { type JourneyPlan, stageBeforeVisit } from './journey.ts';
import type { Participant } from './participant.ts';
import type { InvitationObstacle } from './passport-validity.ts';
import { finalStages, type ParticipantStage } from './stages.ts';

/** A person with the lot that decides between equals; the smaller text wins. */
export interface Invitee {
  readonly participant: Participant;
  readonly lot: string;
  /** What stands in the way of the invitation, and can be mended. */
  readonly obstacle?: InvitationObstacle;
}

export interface InvitationPlan {
  /** To be invited now, the best first. */
  readonly invite: readonly Participant[];
  /** Ready, but every place is taken. */
  readonly withhold: readonly Participant[];
  /** Who holds an invitation already. */
  readonly held: number;
  /** Ready but for something that they have to mend first: counted as on the way. */
  readonly blocked: readonly Invitee[];
  /** Who may still become ready: in training, writing, in review. They keep their chance. */
  readonly onTheWay: number;
}

/** How many of a section are invited to the visit. */
export const placesForVisit = ({ visit, invited, places }: Section): number =>
  visit === undefined ? 0 : (invited ?? places);

/** An invitation that was given up before the visit leaves its place to the next one. */
const gaveUp: readonly ParticipantStage[] = ['visa-refused', 'withdrawn'];

/** Whether somebody takes one of the section's places in the host country. */
export const holdsInvitation = ({ invitedAt, stage }: Participant): boolean =>
  invitedAt !== undefined && !gaveUp.includes(stage);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Score of the proposal, then the earlier submission, then the lot: a whole order. */
const bestFirst = (a: Invitee, b: Invitee): number => {
  const [left, right] = [a.participant, b.participant];
  return (
    (right.proposal?.score ?? 0) - (left.proposal?.score ?? 0) ||
    byText(left.proposal?.submittedAt ?? '', right.proposal?.submittedAt ?? '') ||
    byText(a.lot, b.lot) ||
    byText(left.applicationId, right.applicationId)
  );
};

/**
 * Decides on the people of one section as they stand now. Only somebody who is ready is invited or
 * withheld; a place is withheld only when the section's number is reached, so whoever is still on
 * the way is decided on in a later run, as far as places are left then. Whoever has a passport that
 * will not do is on the way until it does.
 */
export const planInvitations = (
  people: readonly Invitee[],
  places: number,
  plan: JourneyPlan,
): InvitationPlan => {
  const through = people.filter(({ participant }) => participant.stage === stageBeforeVisit(plan));
  const ready = through
    .filter(({ obstacle }) => obstacle === undefined)
    .toSorted(bestFirst)
    .map(({ participant }) => participant);
  const held = people.filter(({ participant }) => holdsInvitation(participant)).length;
  const free = Math.max(0, places - held);
  const pending = people.filter(
    ({ participant }) =>
      participant.invitedAt === undefined && !finalStages.includes(participant.stage),
  );
  return {
    invite: ready.slice(0, free),
    withhold: ready.slice(free),
    blocked: through.filter(({ obstacle }) => obstacle !== undefined),
    held,
    onTheWay: pending.length - ready.length,
  };
};
