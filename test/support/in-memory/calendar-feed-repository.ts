import type { Envelope } from '../../../events/envelope.ts';
import type { CalendarFeed } from '../../../shared/domain/calendar-feed.ts';
import type { CalendarFeedRepository } from '../../../shared/store/calendar-feed-repository.ts';

export interface InMemoryCalendarFeeds extends CalendarFeedRepository {
  readonly events: readonly Envelope[];
}

/** Calendar feeds in memory, with the same outcomes as the table's. */
export const inMemoryCalendarFeedRepository = (): InMemoryCalendarFeeds => {
  const feeds = new Map<string, CalendarFeed>();
  const events: Envelope[] = [];
  return {
    events,
    find: async (owner) => feeds.get(JSON.stringify(owner)),
    replace: async (owner, feed, event) => {
      feeds.set(JSON.stringify(owner), feed);
      if (event !== undefined) events.push(event);
    },
  };
};
