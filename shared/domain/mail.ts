/**
 * The life of a mail in the outbox. A crash between handing it to the mail service and noting it
 * leaves UNKNOWN: shown to staff, never sent again by itself.
 */
export type MailStatus = 'PENDING' | 'SENDING' | 'SENT' | 'UNKNOWN' | 'SUPPRESSED';

/** What a list of mails shows. No address: the recipient is named by the dossier. */
export interface MailCard {
  readonly recipient: string;
  readonly moment: string;
  readonly version: string;
  readonly status: MailStatus;
  readonly createdAt: string;
  readonly sentAt?: string;
}

/** How long a mail may be in the hands of the mail service before it counts as UNKNOWN. */
export const sendingMinutes = 15;
