/** When a person can be erased: nothing waits for them any more, and they wait for nothing. */
import type { Application } from './application.ts';
import type { Participant } from './participant.ts';
import { type ApplicationStatus, finalStages } from './stages.ts';

/** Statuses in which a decision is still to come, or a place to be given. */
const awaiting: readonly ApplicationStatus[] = ['submitted', 'eligible', 'selected', 'waitlisted'];

export type ErasureObstacle = 'journey-runs' | 'decision-awaited';

/** What has to be ended first; undefined when nothing stands in the way. */
export const erasureObstacle = (
  { status }: Pick<Application, 'status'>,
  participant: Pick<Participant, 'stage'> | undefined,
): ErasureObstacle | undefined => {
  if (participant !== undefined) {
    return finalStages.includes(participant.stage) ? undefined : 'journey-runs';
  }
  return awaiting.includes(status) ? 'decision-awaited' : undefined;
};
