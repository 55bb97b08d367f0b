import MailComposer from 'nodemailer/lib/mail-composer';
import type { Locale } from '../text/locale.ts';

export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly locale: Locale;
  /** The outbox's own name of the mail, for those who have to find it again. */
  readonly mailKey: string;
  readonly date: Date;
  readonly attachment?: MailAttachment;
}

/** A text file beside the letter. */
export interface MailAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string;
}

/** The mail as raw MIME. Header values are encoded by the library; none can begin a new line. */
export const compose = (mail: OutgoingMail): Promise<Buffer> => {
  const { from, to, replyTo, subject, text, html, locale, mailKey, date, attachment } = mail;
  const composer = new MailComposer({
    from,
    to,
    replyTo,
    subject,
    text,
    html,
    date,
    ...(attachment === undefined ? {} : { attachments: [attachment] }),
    headers: {
      'Content-Language': locale,
      'X-Entity-Ref-ID': mailKey,
      'Auto-Submitted': 'auto-generated',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Promise((resolve, reject) => {
    composer.compile().build((fault, message) => {
      if (fault === null) resolve(message);
      else reject(fault);
    });
  });
};
