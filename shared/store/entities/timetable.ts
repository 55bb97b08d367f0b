import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Publication } from '../../domain/timetable-record.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** The timetable of an edition: the version of the draft, and what was published last. */
export const timetableEntity = (table: CpiTable) =>
  new Entity({
    name: 'TIMETABLE',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      version: number(),
      documentId: string(),
      published: any().castAs<Publication>().optional(),
      event: string().optional(),
    }),
    computeKey: ({ edition }) => ({ pk: key.edition(edition), sk: 'TIMETABLE' }),
  });

/** A published timetable, for ever. */
export const publicationEntity = (table: CpiTable) =>
  new Entity({
    name: 'TIMETABLE_PUBLICATION',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      number: number().key(),
      documentId: string(),
      /** The document with the revisions of its sessions; calendars are written from it. */
      revisionsId: string(),
      at: string(),
      by: string(),
      note: string().optional(),
    }),
    computeKey: ({ edition, number: count }) => ({
      pk: key.edition(edition),
      sk: `TIMETABLE-PUBLICATION#${String(count).padStart(6, '0')}`,
    }),
  });
