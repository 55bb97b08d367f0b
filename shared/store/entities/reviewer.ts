import { Entity } from 'dynamodb-toolbox/entity';
import { boolean } from 'dynamodb-toolbox/schema/boolean';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** Somebody who reviews in an edition: what they may be given, and what they must not. */
export const reviewerEntity = (table: CpiTable) =>
  new Entity({
    name: 'REVIEWER',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      sub: string().key(),
      email: string(),
      locale: string().enum('en', 'ko'),
      name: string().optional(),
      employer: string().optional(),
      country: string().optional(),
      workedWith: list(string()),
      languages: list(string().enum('en', 'ko')),
      tracks: list(string()),
      sections: list(string()),
      capacity: number().optional(),
      reserve: boolean(),
      event: string().optional(),
    }),
    computeKey: ({ edition, sub }) => ({ pk: key.edition(edition), sk: `REVIEWER#${sub}` }),
  });
