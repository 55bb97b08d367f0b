import type { Envelope } from '../../../events/envelope.ts';
import type { PanelVote } from '../../../shared/domain/panel-vote.ts';
import type { PanelVoteRepository } from '../../../shared/store/panel-vote-repository.ts';

export interface InMemoryPanelVotes extends PanelVoteRepository {
  readonly events: readonly Envelope[];
}

/** Votes in memory, with the same outcomes as the table's. */
export const inMemoryPanelVoteRepository = (): InMemoryPanelVotes => {
  const votes = new Map<string, PanelVote>();
  const events: Envelope[] = [];
  return {
    events,
    get: async (edition, track) => votes.get(`${edition}#${track}`),
    replace: async (next, event) => {
      const id = `${next.edition}#${next.track}`;
      if ((votes.get(id)?.version ?? 0) !== next.version - 1) return false;
      votes.set(id, next);
      if (event !== undefined) events.push(event);
      return true;
    },
  };
};
