import type { Participant } from './participant.ts';
import { type ParticipantStage, type StripStep, strip } from './stages.ts';

/** The step that a stage stands at, in an edition that has every step. */
const stepOfStage: Readonly<Record<Exclude<ParticipantStage, 'withdrawn'>, StripStep>> = {
  allocated: 'selected',
  offered: 'selected',
  declined: 'selected',
  'offer-expired': 'selected',
  accepted: 'online',
  'in-online-training': 'online',
  'online-incomplete': 'online',
  'trained-online': 'proposal',
  'writing-proposal': 'proposal',
  'proposal-in-review': 'proposal',
  'proposal-missed': 'proposal',
  'proposal-rejected': 'proposal',
  'proposal-approved': 'invited',
  'completed-online': 'invited',
  invited: 'invited',
  'visa-refused': 'invited',
  'no-show': 'korea',
  'in-korea': 'korea',
  'certificate-withheld': 'korea',
  graduated: 'alumni',
};

/** Somebody who left stands where they left. */
const stepOf = (participant: Participant): StripStep => {
  const { stage } = participant;
  if (stage === 'in-korea' && participant.provisionalGraduate === true) return 'cpi-day';
  if (stage !== 'withdrawn') return stepOfStage[stage];
  if (participant.arrivedOn !== undefined) return 'korea';
  if (participant.invitedAt !== undefined) return 'invited';
  if (participant.proposal !== undefined) return 'proposal';
  return participant.offer?.answeredAt === undefined ? 'selected' : 'online';
};

/**
 * The present step of a participant, among those that the edition has (`stripStepsOf`): what comes
 * next for them. A step that the edition lacks is the one after it.
 */
export const stripStepOf = (participant: Participant, steps: readonly StripStep[]): StripStep => {
  const from = strip.indexOf(stepOf(participant));
  return steps.find((step) => strip.indexOf(step) >= from) ?? 'alumni';
};
