import { isWaiting } from '../../../shared/domain/journey-steps.ts';
import type { ParticipantRepository } from '../../../shared/store/participant-repository.ts';
import type { Wait, WaitRepository } from '../../../shared/store/wait-repository.ts';

/** Waits in memory, beside the participants that they wait for. */
export const inMemoryWaitRepository = (
  participants: Pick<ParticipantRepository, 'get'>,
): WaitRepository => {
  const held = new Map<string, Wait>();
  const keyOf = ({ applicationId, step }: Wait) => `${applicationId}#${step}`;
  return {
    keep: async (wait) => {
      const participant = await participants.get(wait.applicationId);
      if (participant === undefined || !isWaiting(wait.step, participant)) return 'answered';
      held.set(keyOf(wait), wait);
      return 'waiting';
    },
    of: async (applicationId) =>
      [...held.values()].filter((wait) => wait.applicationId === applicationId),
    drop: async (wait) => {
      if (held.get(keyOf(wait))?.token === wait.token) held.delete(keyOf(wait));
    },
  };
};
