import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { record } from 'dynamodb-toolbox/schema/record';
import { string } from 'dynamodb-toolbox/schema/string';
import type { ParticipationEntry } from '../../domain/participation.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** What the report of an edition is made from, kept by the projector. */
export const participationEntity = (table: CpiTable) =>
  new Entity({
    name: 'PARTICIPATION',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      participants: record(string(), any().castAs<ParticipationEntry>()),
    }),
    computeKey: ({ edition }) => ({ pk: key.edition(edition), sk: 'PARTICIPATION' }),
  });
