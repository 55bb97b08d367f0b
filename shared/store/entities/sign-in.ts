import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Guest } from '../../domain/guest.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** A person's session; removed some time after it has expired. */
export const sessionEntity = (table: CpiTable) =>
  new Entity({
    name: 'SESSION',
    table,
    timestamps: false,
    schema: item({
      tokenHash: string().key(),
      applicationId: string().optional(),
      guest: any().castAs<Guest>().optional(),
      edition: string(),
      expiresAt: string(),
      ttl: number(),
    }),
    computeKey: ({ tokenHash }) => ({ pk: key.session(tokenHash), sk: 'SESSION' }),
  });

/** A personal link; kept for a month after its end, so that its page can offer a new one. */
export const linkEntity = (table: CpiTable) =>
  new Entity({
    name: 'LINK',
    table,
    timestamps: false,
    schema: item({
      tokenHash: string().key(),
      applicationId: string().optional(),
      guest: any().castAs<Guest>().optional(),
      edition: string(),
      createdAt: string(),
      expiresAt: string(),
      usedAt: string().optional(),
      usedBy: string().optional(),
      ttl: number(),
    }),
    computeKey: ({ tokenHash }) => ({ pk: key.link(tokenHash), sk: 'LINK' }),
  });

/** When the last few mails were sent to an address that anyone may have typed. */
export const mailAllowanceEntity = (table: CpiTable) =>
  new Entity({
    name: 'MAIL_ALLOWANCE',
    table,
    timestamps: false,
    schema: item({
      addressHash: string().key(),
      sentAt: list(string()),
      version: number(),
      ttl: number(),
    }),
    computeKey: ({ addressHash }) => ({ pk: key.address(addressHash), sk: 'MAILS' }),
  });

/** A request for a sign-in link. For an address that leads nowhere it carries no event. */
export const signInRequestEntity = (table: CpiTable) =>
  new Entity({
    name: 'SIGN_IN_REQUEST',
    table,
    timestamps: false,
    schema: item({
      addressHash: string().key(),
      requestId: string().key(),
      requestedAt: string(),
      event: string().optional(),
      ttl: number(),
    }),
    computeKey: ({ addressHash, requestId }) => ({
      pk: key.address(addressHash),
      sk: `SIGN-IN#${requestId}`,
    }),
  });

/** Leads from an e-mail address (hashed) to what somebody outside writes for an applicant. */
export const addressGuestEntity = (table: CpiTable) =>
  new Entity({
    name: 'ADDRESS_GUEST',
    table,
    timestamps: false,
    schema: item({
      addressHash: string().key(),
      guestId: string().key(),
      edition: string(),
      guest: any().castAs<Guest>(),
      since: string(),
    }),
    computeKey: ({ addressHash, guestId }) => ({
      pk: key.address(addressHash),
      sk: `GUEST#${guestId}`,
    }),
  });
