import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { AttendeeMatches } from '../../domain/attendee-match.ts';
import type { SeminarExcuses } from '../../domain/seminar-excuse.ts';
import type { SeminarLog } from '../../domain/seminar-log.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** Who was in a seminar, as the meeting tool has it. */
export const seminarLogEntity = (table: CpiTable) =>
  new Entity({
    name: 'SEMINAR_LOG',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      seminar: string().key(),
      attendees: any().castAs<SeminarLog['attendees']>(),
      keptUntil: string(),
      ttl: number(),
      version: number(),
      event: string().optional(),
    }),
    computeKey: ({ edition, seminar }) => ({
      pk: key.edition(edition),
      sk: `SEMINAR-LOG#${seminar}`,
    }),
  });

/** Whom staff have recognised in the lists of an edition, for its next lists. */
export const attendeeMatchesEntity = (table: CpiTable) =>
  new Entity({
    name: 'ATTENDEE_MATCHES',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      matches: any().castAs<AttendeeMatches['matches']>(),
      version: number(),
      event: string().optional(),
    }),
    computeKey: ({ edition }) => ({ pk: key.edition(edition), sk: 'ATTENDEE-MATCHES' }),
  });

/** The seminars of an edition that count for all, whoever was there. */
export const seminarExcusesEntity = (table: CpiTable) =>
  new Entity({
    name: 'SEMINAR_EXCUSES',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      excused: any().castAs<SeminarExcuses['excused']>(),
      version: number(),
      event: string().optional(),
    }),
    computeKey: ({ edition }) => ({ pk: key.edition(edition), sk: 'SEMINAR-EXCUSES' }),
  });
