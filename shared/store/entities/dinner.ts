import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { set } from 'dynamodb-toolbox/schema/set';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Diet } from '../../domain/dinner.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** Somebody from outside who is invited to CPI Day. */
export const visitorEntity = (table: CpiTable) =>
  new Entity({
    name: 'VISITOR',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      visitorId: string().key(),
      name: string(),
      organisation: string(),
      email: string(),
      locale: string().enum('en', 'ko'),
      invitedAt: string(),
      event: string().optional(),
    }),
    computeKey: ({ edition, visitorId }) => ({
      pk: key.edition(edition),
      sk: `VISITOR#${visitorId}`,
    }),
  });

/** What somebody answered to the invitation to the dinner. */
export const dinnerReplyEntity = (table: CpiTable) =>
  new Entity({
    name: 'DINNER_REPLY',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      invited: string().key(),
      name: string(),
      group: string(),
      dines: any().castAs<boolean>(),
      diets: any().castAs<readonly Diet[]>(),
      dietNote: string().optional(),
      access: string().optional(),
      answeredAt: string(),
      event: string().optional(),
    }),
    computeKey: ({ edition, invited }) => ({
      pk: key.edition(edition),
      sk: `DINNER-REPLY#${invited}`,
    }),
  });

/** The seats of the dinner: one item, so that no two people are given the same one. */
export const dinnerSeatsEntity = (table: CpiTable) =>
  new Entity({
    name: 'DINNER_SEATS',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      holders: set(string()).optional(),
      waiting: list(string()).optional(),
      /** Tells the one who moved up from waiting. */
      event: string().optional(),
    }),
    computeKey: ({ edition }) => ({ pk: key.edition(edition), sk: 'DINNER-SEATS' }),
  });

/** The announcement to the participants, written once. */
export const cpiDayAnnouncementEntity = (table: CpiTable) =>
  new Entity({
    name: 'CPI_DAY_ANNOUNCEMENT',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      at: string(),
      event: string(),
    }),
    computeKey: ({ edition }) => ({ pk: key.edition(edition), sk: 'CPI-DAY-ANNOUNCEMENT' }),
  });
