import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import type { Envelope } from '../../events/envelope.ts';
import type { CalendarFeed, CalendarOwner } from '../domain/calendar-feed.ts';
import type { CpiTable } from './client.ts';
import { calendarFeedEntity } from './entities/calendar-feed.ts';
import { key } from './keys.ts';
import { withRetry } from './with-retry.ts';

/** The addresses of calendars. */
export interface CalendarFeedRepository {
  find(owner: CalendarOwner): Promise<CalendarFeed | undefined>;
  /** Puts a feed in the place of the one before, whose address leads nowhere from then on. */
  replace(owner: CalendarOwner, feed: CalendarFeed, event?: Envelope): Promise<void>;
}

const keyOf = (owner: CalendarOwner) =>
  owner.kind === 'person'
    ? { partition: key.dossier(owner.applicationId), calendar: 'own' }
    : { partition: key.edition(owner.edition), calendar: `${owner.track}/${owner.section}` };

/** The feeds in the table. */
export const createCalendarFeedRepository = (table: CpiTable): CalendarFeedRepository => {
  const feeds = calendarFeedEntity(table);
  return {
    find: async (owner) => {
      const command = feeds.build(GetItemCommand).key(keyOf(owner));
      const { Item } = await command.options({ consistent: true }).send();
      if (Item === undefined) return undefined;
      const { secretHash, changedAt } = Item;
      return { changedAt, ...(secretHash === undefined ? {} : { secretHash }) };
    },
    replace: async (owner, feed, event) => {
      const carried = event === undefined ? {} : { event: JSON.stringify(event) };
      const command = feeds.build(PutItemCommand).item({ ...keyOf(owner), ...feed, ...carried });
      await withRetry(() => command.send());
    },
  };
};
