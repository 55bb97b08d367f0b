/** Reading the mail that was sent, and saying what its recipients make of it. */
import { simpleParser } from 'mailparser';
import type { Kernel } from '../kernel.ts';
import type { Feedback } from './feedback.ts';
import type { EventContext } from './mail-event.ts';
import type { MailFilter, MailStore, RecipientOutcome, StoredMail } from './mail-store.ts';
import { header, type MailHeader, readRawMessage } from './raw-message.ts';
import type { MailTag } from './send-call.ts';

export interface MailSummary {
  readonly id: string;
  /** ISO 8601, virtual time. */
  readonly date: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly tags: readonly MailTag[];
  readonly outcomes: Readonly<Record<string, RecipientOutcome>>;
}

export interface MailAttachment {
  readonly index: number;
  readonly filename: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
}

export interface MailMessage extends MailSummary {
  readonly text: string;
  readonly html: string;
  readonly headers: readonly MailHeader[];
  readonly attachments: readonly MailAttachment[];
}

export interface Inbox {
  /** Newest first. */
  list(filter?: MailFilter): readonly MailSummary[];
  message(id: string): Promise<MailMessage | undefined>;
  raw(id: string): Buffer | undefined;
  attachment(
    id: string,
    index: number,
  ): Promise<{ attachment: MailAttachment; content: Buffer } | undefined>;
  /** Lets a delivered message bounce, or its recipients complain; false when there is none. */
  report(id: string, what: 'bounce' | 'complaint'): boolean;
}

export function createInbox(
  kernel: Kernel,
  store: MailStore,
  feedback: Feedback,
  identityArn: (from: string) => string,
): Inbox {
  async function parse(id: string) {
    const found = store.find(id);
    if (!found) return undefined;
    const parsed = await simpleParser(found.raw, { skipTextToHtml: true });
    const attachments = parsed.attachments.map((attachment, index) => ({
      index,
      filename: attachment.filename ?? attachment.cid ?? `attachment-${index + 1}`,
      contentType: attachment.contentType,
      size: attachment.size,
    }));
    return { ...found, parsed, attachments };
  }

  function context(mail: StoredMail, raw: Buffer): EventContext {
    return {
      mail,
      message: readRawMessage(raw),
      identityArn: identityArn(mail.from),
      account: kernel.assembly.account,
      caller: mail.caller,
      at: kernel.clock.now(),
    };
  }

  return {
    list: (filter = {}) => store.list(filter).map(summary),

    async message(id) {
      const found = await parse(id);
      if (!found) return undefined;
      const message = readRawMessage(found.raw);
      return {
        ...summary(found.mail),
        from: header(message, 'from') ?? found.mail.from,
        text: found.parsed.text ?? '',
        html: found.parsed.html || '',
        headers: message.headers,
        attachments: found.attachments,
      };
    },

    raw: (id) => store.find(id)?.raw,

    async attachment(id, index) {
      const found = await parse(id);
      const attachment = found?.attachments[index];
      const content = found?.parsed.attachments[index]?.content;
      return attachment && content ? { attachment, content } : undefined;
    },

    report(id, what) {
      const found = store.find(id);
      if (!found) return false;
      const { mail, raw } = found;
      store.transaction(() => {
        if (what === 'bounce') feedback.bounce(context(mail, raw), mail.recipients);
        else feedback.complain(context(mail, raw), mail.recipients);
      });
      return true;
    },
  };
}

function summary(mail: StoredMail): MailSummary {
  return {
    id: mail.id,
    date: new Date(mail.sentAt).toISOString(),
    from: mail.from,
    to: mail.recipients,
    subject: mail.subject,
    tags: mail.tags,
    outcomes: mail.outcomes,
  };
}
