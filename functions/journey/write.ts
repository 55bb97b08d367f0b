import type { Participant } from '../../shared/domain/participant.ts';
import type { Addition, Refusal, Transition } from '../../shared/store/transitions/index.ts';
import type { JourneyDeps } from './deps.ts';
import { ConcurrentChange, ParticipantNotFound } from './errors.ts';
import { loadParticipant } from './load.ts';

/**
 * Writes a change and tells where the person stands then. What was written before (a retried task)
 * or overtaken (withdrawn meanwhile) is no fault: the state that is there counts.
 */
export const write = async (
  deps: Pick<JourneyDeps, 'participants'>,
  applicationId: string,
  change: Transition | Addition,
): Promise<Participant> => {
  const outcome: Participant | Refusal =
    'to' in change
      ? await deps.participants.move(applicationId, change)
      : await deps.participants.record(applicationId, change);
  if (typeof outcome !== 'string') return outcome;
  if (outcome === 'absent') throw new ParticipantNotFound(applicationId);
  if (outcome === 'changed') throw new ConcurrentChange(change.name);
  return loadParticipant(deps, applicationId);
};
