import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import type { MailCard } from '../../domain/mail.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** One mail in the outbox: one person, one moment, one version, for ever. */
export const mailEntity = (table: CpiTable) =>
  new Entity({
    name: 'MAIL',
    table,
    timestamps: false,
    schema: item({
      /** `DOSSIER#…` or `REVIEWER#…`. */
      recipient: string().key(),
      moment: string().key(),
      version: string().key(),
      edition: string(),
      status: string().enum('PENDING', 'SENDING', 'SENT', 'UNKNOWN', 'SUPPRESSED'),
      locale: string().enum('en', 'ko'),
      createdAt: string(),
      claimedAt: string().optional(),
      sentAt: string().optional(),
      messageId: string().optional(),
      /** What the letter is written from again when the first attempt did not come so far. */
      order: any().optional(),
      card: any().castAs<MailCard>(),
      byEditionKey: string(),
      byEditionSort: string(),
      dueByKey: string().optional(),
      dueBySort: string().optional(),
    }),
    computeKey: ({ recipient, moment, version }) => ({
      pk: recipient,
      sk: `MAIL#${moment}#${version}`,
    }),
  });

/** An address that mails came back from: nothing more is sent to it. */
export const suppressionEntity = (table: CpiTable) =>
  new Entity({
    name: 'SUPPRESSION',
    table,
    timestamps: false,
    schema: item({
      addressHash: string().key(),
      because: string().enum('bounce', 'complaint'),
      since: string(),
    }),
    computeKey: ({ addressHash }) => ({ pk: key.address(addressHash), sk: 'SUPPRESSED' }),
  });
