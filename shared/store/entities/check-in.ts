import { Entity } from 'dynamodb-toolbox/entity';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** How often the pass of somebody was revoked; there is none for whoever has their first. */
export const passEntity = (table: CpiTable) =>
  new Entity({
    name: 'PASS',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      who: string().key(),
      revocations: number(),
      event: string().optional(),
    }),
    computeKey: ({ edition, who }) => ({ pk: key.edition(edition), sk: `PASS#${who}` }),
  });

/** The first moment at which somebody was checked in, for a day or for one of its sessions. */
export const checkInEntity = (table: CpiTable) =>
  new Entity({
    name: 'CHECK_IN',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      day: string().key(),
      /** `-` for the day as a whole. */
      session: string().key(),
      who: string().key(),
      at: string(),
      /** Stable id of the member of staff. */
      by: string(),
    }),
    computeKey: ({ edition, day, session, who }) => ({
      pk: key.edition(edition),
      sk: `CHECK-IN#${day}#${session}#${who}`,
    }),
  });
