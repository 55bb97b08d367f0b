/** The events that a configuration set publishes, as SES words them. */
import { randomUUID } from 'node:crypto';
import type { BounceSubType } from './outcome.ts';
import { header, type RawMessage } from './raw-message.ts';
import type { MailTag } from './send-call.ts';

export interface SentMail {
  readonly id: string;
  /** Epoch milliseconds, virtual time. */
  readonly sentAt: number;
  readonly from: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly configurationSet?: string;
  readonly tags: readonly MailTag[];
}

export interface EventContext {
  readonly mail: SentMail;
  readonly message: RawMessage;
  readonly identityArn: string;
  readonly account: string;
  /** The role that sent it. */
  readonly caller: string;
  /** When this happened, epoch milliseconds. */
  readonly at: number;
}

export function sendEvent(context: EventContext): unknown {
  return { eventType: 'Send', mail: mailObject(context), send: {} };
}

export function deliveryEvent(context: EventContext, recipient: string): unknown {
  return {
    eventType: 'Delivery',
    mail: mailObject(context),
    delivery: {
      timestamp: iso(context.at),
      processingTimeMillis: context.at - context.mail.sentAt,
      recipients: [recipient],
      smtpResponse: '250 2.6.0 Message received',
      reportingMTA: 'local.amazonses.com',
    },
  };
}

export function bounceEvent(
  context: EventContext,
  recipients: readonly string[],
  subType: BounceSubType,
): unknown {
  return {
    eventType: 'Bounce',
    mail: mailObject(context),
    bounce: {
      feedbackId: `${context.mail.id.slice(0, 16)}-${randomUUID()}-000000`,
      bounceType: 'Permanent',
      bounceSubType: subType,
      bouncedRecipients: recipients.map((emailAddress) => ({
        emailAddress,
        action: 'failed',
        status: '5.1.1',
        diagnosticCode:
          subType === 'General'
            ? 'smtp; 550 5.1.1 user unknown'
            : 'Amazon SES did not send the message to this address because it is on the suppression list for your account.',
      })),
      timestamp: iso(context.at),
      reportingMTA: 'dns; local.amazonses.com',
    },
  };
}

export function complaintEvent(context: EventContext, recipients: readonly string[]): unknown {
  return {
    eventType: 'Complaint',
    mail: mailObject(context),
    complaint: {
      feedbackId: `${context.mail.id.slice(0, 16)}-${randomUUID()}-000000`,
      complaintSubType: null,
      complainedRecipients: recipients.map((emailAddress) => ({ emailAddress })),
      timestamp: iso(context.at),
      userAgent: 'Amazon SES Mailbox Simulator',
      complaintFeedbackType: 'abuse',
      arrivalDate: iso(context.at),
    },
  };
}

function mailObject({ mail, message, identityArn, account, caller }: EventContext) {
  const common = (name: string) => {
    const value = header(message, name);
    return value === undefined ? undefined : [value];
  };
  return {
    timestamp: iso(mail.sentAt),
    source: mail.from,
    sourceArn: identityArn,
    sendingAccountId: account,
    messageId: mail.id,
    destination: mail.recipients,
    headersTruncated: false,
    headers: message.headers,
    commonHeaders: {
      from: common('from'),
      date: header(message, 'date'),
      to: common('to'),
      cc: common('cc'),
      replyTo: common('reply-to'),
      messageId: mail.id,
      subject: mail.subject,
    },
    tags: {
      ...(mail.configurationSet ? { 'ses:configuration-set': [mail.configurationSet] } : {}),
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [mail.from.slice(mail.from.lastIndexOf('@') + 1)],
      'ses:caller-identity': [caller],
      ...Object.fromEntries(mail.tags.map(({ name, value }) => [name, [value]])),
    },
  };
}

function iso(moment: number): string {
  return new Date(moment).toISOString();
}
