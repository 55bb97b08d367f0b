import { Entity } from 'dynamodb-toolbox/entity';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** Counts how often people of a section were invited, so that two runs cannot both do it. */
export const invitationsEntity = (table: CpiTable) =>
  new Entity({
    name: 'INVITATIONS',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      track: string().key(),
      section: string().key(),
      version: number(),
    }),
    computeKey: ({ edition, track, section }) => ({
      pk: key.edition(edition),
      sk: `INVITATIONS#${track}#${section}`,
    }),
  });
