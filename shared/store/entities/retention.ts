import { Entity } from 'dynamodb-toolbox/entity';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { retentionKinds } from '../../domain/retention.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** How much of a kind of data was deleted on its day: the record of it, which names nobody. */
export const retentionEntity = (table: CpiTable) =>
  new Entity({
    name: 'RETENTION',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      kind: string()
        .enum(...retentionKinds)
        .key(),
      people: number(),
      files: number(),
      day: string().optional(),
      sweptAt: string().optional(),
    }),
    computeKey: ({ edition, kind }) => ({ pk: key.edition(edition), sk: `RETENTION#${kind}` }),
  });
