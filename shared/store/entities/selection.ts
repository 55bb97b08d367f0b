import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Adjustments } from '../../domain/selection-adjustment.ts';
import type { SelectionFigures, SelectionRecord } from '../../domain/selection-record.ts';
import type { Vacancy } from '../../domain/waitlist.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** The selection of a track: which list counts, its release, and the places freed since. */
export const selectionEntity = (table: CpiTable) =>
  new Entity({
    name: 'SELECTION',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      track: string().key(),
      version: number(),
      documentId: string(),
      computedAt: string(),
      computedBy: string(),
      editionVersion: number(),
      figures: any().castAs<SelectionFigures>(),
      release: any().castAs<NonNullable<SelectionRecord['release']>>().optional(),
      adjustments: any().castAs<Adjustments>().optional(),
      vacancies: list(any().castAs<Vacancy>()),
      event: string().optional(),
    }),
    computeKey: ({ edition, track }) => ({ pk: key.edition(edition), sk: `SELECTION#${track}` }),
  });
