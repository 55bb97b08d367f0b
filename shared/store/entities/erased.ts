import { Entity } from 'dynamodb-toolbox/entity';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** How many applications of a track were erased at each status, so that every total stays. */
export const erasedEntity = (table: CpiTable) =>
  new Entity({
    name: 'ERASED',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      track: string().key(),
      draft: number().optional(),
      submitted: number().optional(),
      eligible: number().optional(),
      ineligible: number().optional(),
      selected: number().optional(),
      waitlisted: number().optional(),
      'not-selected': number().optional(),
      withdrawn: number().optional(),
      merged: number().optional(),
    }),
    computeKey: ({ edition, track }) => ({ pk: key.edition(edition), sk: `ERASED#${track}` }),
  });
