import { Entity } from 'dynamodb-toolbox/entity';
import { binary } from 'dynamodb-toolbox/schema/binary';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** A piece of a document of an edition that is too large for one item. */
export const documentPartEntity = (table: CpiTable) =>
  new Entity({
    name: 'DOCUMENT_PART',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      /** SHA-256 of the document. */
      documentId: string().key(),
      part: number().key(),
      data: binary(),
    }),
    computeKey: ({ edition, documentId, part }) => ({
      pk: key.edition(edition),
      sk: `DOCUMENT#${documentId}#${String(part).padStart(4, '0')}`,
    }),
  });
