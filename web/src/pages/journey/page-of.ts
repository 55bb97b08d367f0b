import { type ParticipantStage, stagesBetween } from '../../../../shared/domain/stages.ts';
import type { JourneyPerson } from './journey-people.ts';

const trained: readonly ParticipantStage[] = [
  ...stagesBetween('in-online-training', 'in-korea'),
  'online-incomplete',
];

/** The person's own page: the proposal while it waits for a decision, else the training. */
export const pageOf = ({ applicationId, stage, items }: JourneyPerson): string | undefined => {
  if (stage === 'proposal-in-review') return `/proposal-reviews/${applicationId}`;
  const isTrained = items.some(({ item, state }) => item === 'training' && state !== 'not-needed');
  return isTrained && trained.includes(stage) ? `/attendance/people/${applicationId}` : undefined;
};
