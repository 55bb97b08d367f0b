import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { $remove, UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { cursorAt, sortAt } from '../domain/cursor.ts';
import type { MailCard, MailStatus } from '../domain/mail.ts';
import type { CpiTable } from './client.ts';
import { mailEntity, suppressionEntity } from './entities/mail.ts';
import { isConditionFailure, withRetry } from './with-retry.ts';

/** A mail is known by its person, its moment and its version: that is what "once" means. */
export interface MailKey {
  /** `key.dossier(…)` or `key.reviewer(…)`. */
  readonly recipient: string;
  readonly moment: string;
  readonly version: string;
}

export interface QueuedMail extends MailKey {
  readonly edition: string;
  readonly locale: 'en' | 'ko';
  /** UTC moment. */
  readonly createdAt: string;
  /** What the letter is written from: ids and moments, no address. */
  readonly order?: unknown;
}

export interface MailPage {
  readonly mails: readonly MailCard[];
  readonly cursor?: string;
}

/** The outbox. Each step is one conditional write, so that two workers cannot send one mail. */
export interface MailRepository {
  /** Puts a mail into the outbox as PENDING; `present` when it was there before, in any state. */
  queue(mail: QueuedMail): Promise<'queued' | 'present'>;
  /** PENDING → SENDING, for exactly one caller. */
  claim(mail: QueuedMail, now: string): Promise<boolean>;
  /** SENDING → SENT. */
  sent(mail: QueuedMail, messageId: string, now: string): Promise<void>;
  /** SENDING → PENDING: the mail service refused it before it was handed over. */
  release(mail: QueuedMail): Promise<void>;
  /** Ends a mail without sending it. */
  close(mail: QueuedMail, from: MailStatus, as: 'SUPPRESSED' | 'UNKNOWN'): Promise<boolean>;
  /** Mails that are not settled and were last touched until a moment, oldest first. */
  unsettled(until: string): Promise<readonly (MailKey & { readonly status: MailStatus })[]>;
  /** What an unsettled mail is written from. */
  get(mail: MailKey): Promise<(QueuedMail & { readonly status: MailStatus }) | undefined>;
  /** A page of an edition's mails, oldest first. */
  page(edition: string, cursor?: string): Promise<MailPage>;
  suppress(addressHash: string, because: 'bounce' | 'complaint', now: string): Promise<void>;
  isSuppressed(addressHash: string): Promise<boolean>;
}

const unsettledMails = 'DUE#mail';
const pageSize = 200;

const mailsOf = (edition: string): string => `${edition}#MAIL`;
const pathOf = ({ recipient, moment, version }: MailKey): string =>
  `${recipient}#${moment}#${version}`;

/** The outbox in the table. */
export const createMailRepository = (table: CpiTable): MailRepository => {
  const mails = mailEntity(table);
  const suppressions = suppressionEntity(table);

  const change = async (
    { recipient, moment, version }: MailKey,
    from: MailStatus,
    update: Readonly<Record<string, unknown>>,
  ): Promise<boolean> => {
    try {
      await withRetry(() =>
        mails
          .build(UpdateItemCommand)
          .item({ recipient, moment, version, ...update })
          .options({ condition: { attr: 'status', eq: from } })
          .send(),
      );
      return true;
    } catch (fault) {
      if (isConditionFailure(fault)) return false;
      throw fault;
    }
  };

  const settled = { dueByKey: $remove(), dueBySort: $remove(), order: $remove() };

  const cardOf = (mail: QueuedMail, status: MailStatus, sentAt?: string): MailCard => ({
    recipient: mail.recipient,
    moment: mail.moment,
    version: mail.version,
    status,
    createdAt: mail.createdAt,
    ...(sentAt === undefined ? {} : { sentAt }),
  });

  const get: MailRepository['get'] = async ({ recipient, moment, version }) => {
    const { Item } = await mails
      .build(GetItemCommand)
      .key({ recipient, moment, version })
      .options({ consistent: true })
      .send();
    return Item;
  };

  return {
    get,
    queue: async (mail) => {
      try {
        await withRetry(() =>
          mails
            .build(PutItemCommand)
            .item({
              ...mail,
              status: 'PENDING',
              card: cardOf(mail, 'PENDING'),
              byEditionKey: mailsOf(mail.edition),
              byEditionSort: `${mail.createdAt}#${pathOf(mail)}`,
              dueByKey: unsettledMails,
              dueBySort: `${mail.createdAt}#${pathOf(mail)}`,
            })
            .options({ condition: { attr: 'status', exists: false } })
            .send(),
        );
        return 'queued';
      } catch (fault) {
        if (isConditionFailure(fault)) return 'present';
        throw fault;
      }
    },

    claim: (mail, now) =>
      change(mail, 'PENDING', {
        status: 'SENDING',
        claimedAt: now,
        card: cardOf(mail, 'SENDING'),
        dueBySort: `${now}#${pathOf(mail)}`,
      }),

    sent: async (mail, messageId, now) => {
      await change(mail, 'SENDING', {
        status: 'SENT',
        sentAt: now,
        messageId,
        card: cardOf(mail, 'SENT', now),
        ...settled,
      });
    },

    release: async (mail) => {
      await change(mail, 'SENDING', { status: 'PENDING', card: cardOf(mail, 'PENDING') });
    },

    close: (mail, from, as) =>
      change(mail, from, { status: as, card: cardOf(mail, as), ...settled }),

    unsettled: async (until) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .query({ index: 'dueBy', partition: unsettledMails, range: { lte: `${until}#~` } })
        .options({ limit: pageSize })
        .send();
      return Items.map(({ card }) => card as MailCard);
    },

    page: async (edition, cursor) => {
      const partition = mailsOf(edition);
      const after = cursor === undefined ? undefined : sortAt(cursor);
      const { Items = [], LastEvaluatedKey } = await table
        .build(QueryCommand)
        .query({
          index: 'byEdition',
          partition,
          // A cursor is the sort value of the last row: the next page begins behind it.
          ...(after === undefined ? {} : { range: { gt: after } }),
        })
        .options({ limit: pageSize })
        .send();
      const last = LastEvaluatedKey?.byEditionSort;
      return {
        mails: Items.map(({ card }) => card as MailCard),
        ...(typeof last === 'string' ? { cursor: cursorAt(last) } : {}),
      };
    },

    suppress: async (addressHash, because, now) => {
      await suppressions.build(PutItemCommand).item({ addressHash, because, since: now }).send();
    },

    isSuppressed: async (addressHash) => {
      const { Item } = await suppressions.build(GetItemCommand).key({ addressHash }).send();
      return Item !== undefined;
    },
  };
};
