/**
 * Where the workflow waits for somebody, and until when: a step is answered as soon as the person
 * stands somewhere else than the step waits at. Nothing but the state decides, so a signal that
 * comes early, late, twice or not at all changes nothing but the moment of going on.
 */
import type { Participant } from './participant.ts';
import type { ParticipantStage } from './stages.ts';

export const waitingStages = {
  'offer-answer': ['offered'],
  'training-start': ['accepted'],
  'training-end': ['in-online-training'],
  'proposal-opening': ['accepted', 'trained-online'],
  proposal: ['writing-proposal'],
  'proposal-decision': ['proposal-in-review'],
  invitation: ['accepted', 'trained-online', 'proposal-approved'],
  arrival: ['invited'],
  /** Answered when the course's attendance is settled; the stage itself stays. */
  'course-end': ['in-korea'],
} as const satisfies Readonly<Record<string, readonly ParticipantStage[]>>;

export type WaitStep = keyof typeof waitingStages;

export const waitSteps = Object.keys(waitingStages) as WaitStep[];

/** Whether the workflow still has to wait at this step. */
export const isWaiting = (
  step: WaitStep,
  { stage, courseEndedAt }: Pick<Participant, 'stage' | 'courseEndedAt'>,
): boolean => {
  const stages: readonly ParticipantStage[] = waitingStages[step];
  return stages.includes(stage) && courseEndedAt === undefined;
};
