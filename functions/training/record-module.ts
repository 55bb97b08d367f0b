import type { Participant } from '../../shared/domain/participant.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { completeModule } from '../../shared/store/transitions/index.ts';
import type { TrainingDeps } from './deps.ts';
import type { OwnModule } from './own-module.ts';

/**
 * Records a module as done, once: the person as they stand then. `closed` where the training ended
 * meanwhile; another window that was first is no fault.
 */
export const recordModule = async (
  deps: Pick<TrainingDeps, 'participants' | 'ids'>,
  { participant, module }: Pick<OwnModule, 'participant' | 'module'>,
  now: number,
): Promise<Participant | 'closed'> => {
  const { applicationId } = participant;
  const stamp = { at: isoOf(now), eventId: deps.ids.newId() };
  const addition = completeModule(participant, stamp, module.id);
  const outcome = await deps.participants.record(applicationId, addition);
  if (typeof outcome !== 'string') return outcome;
  if (outcome !== 'already') return 'closed';
  return (await deps.participants.get(applicationId)) ?? 'closed';
};
