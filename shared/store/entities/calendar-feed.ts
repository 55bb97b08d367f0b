import { Entity } from 'dynamodb-toolbox/entity';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import type { CpiTable } from '../client.ts';

/** The one address of a calendar, beside its owner; a new one takes the place of the old. */
export const calendarFeedEntity = (table: CpiTable) =>
  new Entity({
    name: 'CALENDAR_FEED',
    table,
    timestamps: false,
    schema: item({
      /** The partition of the owner: a dossier, or an edition. */
      partition: string().key(),
      /** `own`, or the section as `track/section`. */
      calendar: string().key(),
      secretHash: string().optional(),
      changedAt: string(),
      event: string().optional(),
    }),
    computeKey: ({ partition, calendar }) => ({ pk: partition, sk: `CALENDAR#${calendar}` }),
  });
