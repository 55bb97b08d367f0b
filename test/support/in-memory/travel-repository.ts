import type { Travel } from '../../../shared/domain/travel.ts';
import type { ParticipantRepository } from '../../../shared/store/participant-repository.ts';
import type { TravelRepository } from '../../../shared/store/travel-repository.ts';

/** Travels in memory, over the participants that they belong to. */
export const inMemoryTravelRepository = (
  participants: Pick<ParticipantRepository, 'move' | 'record'>,
): TravelRepository => {
  const travels = new Map<string, Travel>();
  return {
    get: async (applicationId) => travels.get(applicationId),
    save: async (next, change) => {
      const { applicationId, version } = next;
      if ((travels.get(applicationId)?.version ?? 0) !== version - 1) return false;
      const outcome =
        'to' in change
          ? await participants.move(applicationId, change)
          : await participants.record(applicationId, change);
      if (typeof outcome === 'string') return false;
      travels.set(applicationId, next);
      return true;
    },
  };
};
