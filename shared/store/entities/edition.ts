import { Entity } from 'dynamodb-toolbox/entity';
import { binary } from 'dynamodb-toolbox/schema/binary';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { map } from 'dynamodb-toolbox/schema/map';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

const localized = () => map({ en: string(), ko: string() });

/** An `EditionSummary`: what a list of editions shows. */
const card = map({
  edition: string(),
  title: localized(),
  timeZone: string(),
  tracks: list(map({ id: string(), title: localized(), opensAt: string(), closesAt: string() })),
  endsOn: string(),
});

/**
 * An edition as it was applied. The document is compressed: every request of an edition reads it,
 * and a 20 KB file then costs one or two read units instead of five.
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
      card,
      byEditionKey: string(),
      byEditionSort: string(),
    }),
    computeKey: ({ edition }) => ({ pk: key.edition(edition), sk: 'EDITION' }),
  });
