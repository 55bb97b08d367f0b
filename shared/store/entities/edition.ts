import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { binary } from 'dynamodb-toolbox/schema/binary';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { EditionSummary } from '../../domain/edition-summary.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/**
 * An edition as it was applied. The document is compressed: every request of an edition reads it,
 * and a 50 KB file then costs one or two read units instead of a dozen.
 */
export const editionEntity = (table: CpiTable) =>
  new Entity({
    name: 'EDITION',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      version: number(),
      appliedAt: string(),
      /** SHA-256 of the canonical document: applying the same file again changes nothing. */
      hash: string(),
      document: binary(),
      event: string().optional(),
      card: any().castAs<EditionSummary>(),
      byEditionKey: string(),
      byEditionSort: string(),
    }),
    computeKey: ({ edition }) => ({ pk: key.edition(edition), sk: 'EDITION' }),
  });
