/** Sent messages with the outcome for each recipient, and the account's suppression list. */
import type { DatabaseSync } from 'node:sqlite';
import type { SentMail } from './mail-event.ts';
import type { MailTag } from './send-call.ts';

export type RecipientOutcome = 'delivered' | 'bounced' | 'suppressed' | 'complained';

export interface StoredMail extends SentMail {
  readonly outcomes: Readonly<Record<string, RecipientOutcome>>;
  readonly caller: string;
}

export interface MailFilter {
  /** Only messages to this address. */
  readonly to?: string;
  /** Only messages sent at this moment or later (epoch milliseconds). */
  readonly since?: number;
  readonly limit?: number;
}

export interface MailStore {
  /** Everything within is kept, or nothing. */
  transaction(work: () => void): void;
  add(mail: SentMail, raw: Buffer, caller: string): void;
  setOutcome(id: string, address: string, outcome: RecipientOutcome): void;
  /** Newest first. */
  list(filter: MailFilter): readonly StoredMail[];
  find(id: string): { readonly mail: StoredMail; readonly raw: Buffer } | undefined;
  countSince(moment: number): number;
  suppress(address: string): void;
  isSuppressed(address: string): boolean;
}

export function createMailStore(database: DatabaseSync): MailStore {
  database.exec(`
    CREATE TABLE IF NOT EXISTS mail (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      sent_at INTEGER NOT NULL,
      sender TEXT NOT NULL,
      subject TEXT NOT NULL,
      configuration_set TEXT,
      tags TEXT NOT NULL,
      caller TEXT NOT NULL,
      raw BLOB NOT NULL
    );
    CREATE TABLE IF NOT EXISTS mail_recipient (
      mail_id TEXT NOT NULL,
      address TEXT NOT NULL,
      outcome TEXT NOT NULL DEFAULT 'delivered',
      PRIMARY KEY (mail_id, address)
    );
    CREATE INDEX IF NOT EXISTS mail_recipient_address ON mail_recipient (address);
    CREATE TABLE IF NOT EXISTS mail_suppressed (address TEXT PRIMARY KEY);
  `);
  const insertMail = database.prepare(
    `INSERT INTO mail (id, sent_at, sender, subject, configuration_set, tags, caller, raw)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertRecipient = database.prepare(
    'INSERT OR IGNORE INTO mail_recipient (mail_id, address) VALUES (?, ?)',
  );
  const updateOutcome = database.prepare(
    'UPDATE mail_recipient SET outcome = ? WHERE mail_id = ? AND address = ?',
  );
  const selectMany = database.prepare(
    `SELECT id, sent_at, sender, subject, configuration_set, tags, caller FROM mail
     WHERE sent_at >= ?
       AND (? = '' OR id IN (SELECT mail_id FROM mail_recipient WHERE lower(address) = lower(?)))
     ORDER BY position DESC LIMIT ?`,
  );
  const selectOne = database.prepare('SELECT * FROM mail WHERE id = ?');
  const selectRecipients = database.prepare(
    'SELECT address, outcome FROM mail_recipient WHERE mail_id = ? ORDER BY rowid',
  );
  const count = database.prepare('SELECT count(*) AS number FROM mail WHERE sent_at >= ?');
  const insertSuppressed = database.prepare(
    'INSERT OR IGNORE INTO mail_suppressed (address) VALUES (lower(?))',
  );
  const selectSuppressed = database.prepare(
    'SELECT 1 FROM mail_suppressed WHERE address = lower(?)',
  );

  function toMail(row: Record<string, unknown>): StoredMail {
    const recipients = selectRecipients.all(String(row.id));
    return {
      id: String(row.id),
      sentAt: Number(row.sent_at),
      from: String(row.sender),
      recipients: recipients.map(({ address }) => String(address)),
      subject: String(row.subject),
      tags: JSON.parse(String(row.tags)) as MailTag[],
      caller: String(row.caller),
      outcomes: Object.fromEntries(
        recipients.map(({ address, outcome }) => [address, outcome as RecipientOutcome]),
      ),
      ...(row.configuration_set === null
        ? {}
        : { configurationSet: String(row.configuration_set) }),
    };
  }

  return {
    transaction(work) {
      database.exec('BEGIN IMMEDIATE');
      try {
        work();
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    add(mail, raw, caller) {
      insertMail.run(
        mail.id,
        mail.sentAt,
        mail.from,
        mail.subject,
        mail.configurationSet ?? null,
        JSON.stringify(mail.tags),
        caller,
        raw,
      );
      for (const address of mail.recipients) insertRecipient.run(mail.id, address);
    },
    setOutcome: (id, address, outcome) => void updateOutcome.run(outcome, id, address),
    list: ({ to = '', since = 0, limit = 1000 }) =>
      selectMany.all(since, to, to, limit).map(toMail),
    find(id) {
      const row = selectOne.get(id);
      if (!row) return undefined;
      return { mail: toMail(row), raw: Buffer.from(row.raw as Uint8Array) };
    },
    countSince: (moment) => Number(count.get(moment)?.number),
    suppress: (address) => void insertSuppressed.run(address),
    isSuppressed: (address) => selectSuppressed.get(address) !== undefined,
  };
}
