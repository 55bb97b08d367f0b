import { Entity } from 'dynamodb-toolbox/entity';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { record } from 'dynamodb-toolbox/schema/record';
import { string } from 'dynamodb-toolbox/schema/string';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** Who reviews what in a track: the version that counts, and how much of it was announced. */
export const assignmentEntity = (table: CpiTable) =>
  new Entity({
    name: 'ASSIGNMENT',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      track: string().key(),
      version: number(),
      documentId: string(),
      announced: record(string(), number()),
      event: string().optional(),
    }),
    computeKey: ({ edition, track }) => ({ pk: key.edition(edition), sk: `ASSIGNMENT#${track}` }),
  });
