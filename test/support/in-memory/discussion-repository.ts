import type { Envelope } from '../../../events/envelope.ts';
import { type Discussion, discussionCardOf } from '../../../shared/domain/discussion.ts';
import type { DiscussionRepository } from '../../../shared/store/discussion-repository.ts';

export interface InMemoryDiscussions extends DiscussionRepository {
  /** Events in the order of their writes. */
  readonly events: readonly Envelope[];
}

/** Discussions in memory, with the same outcomes as the table's. */
export const inMemoryDiscussionRepository = (): InMemoryDiscussions => {
  const discussions = new Map<string, Discussion>();
  const events: Envelope[] = [];
  return {
    events,
    get: async (applicationId) => discussions.get(applicationId),
    replace: async (next, event) => {
      const stands = discussions.get(next.applicationId)?.version ?? 0;
      if (stands !== next.version - 1) return false;
      discussions.set(next.applicationId, next);
      if (event !== undefined) events.push(event);
      return true;
    },
    ofTrack: async (edition, track) =>
      [...discussions.values()]
        .filter((one) => one.edition === edition && one.track === track)
        .toSorted((a, b) => (a.applicationId < b.applicationId ? -1 : 1))
        .map(discussionCardOf),
  };
};
