/** Decides what becomes of a message, keeps it, and tells the topics that listen. */
import type { Kernel } from '../kernel.ts';
import {
  bounceEvent,
  complaintEvent,
  deliveryEvent,
  type EventContext,
  sendEvent,
} from './mail-event.ts';
import type { MailStore } from './mail-store.ts';
import { outcomeFor } from './outcome.ts';
import type { MailEventType, MailTemplate } from './template.ts';

export type Publish = (topicArn: string, message: string) => unknown;

export interface Feedback {
  /** To be called within the transaction that keeps the message. */
  deliver(context: EventContext): void;
  bounce(context: EventContext, recipients: readonly string[]): void;
  complain(context: EventContext, recipients: readonly string[]): void;
}

export function createFeedback(
  kernel: Kernel,
  template: MailTemplate,
  store: MailStore,
  publish: Publish,
): Feedback {
  function emit({ mail }: EventContext, type: MailEventType, event: unknown): void {
    if (!mail.configurationSet) return;
    for (const topic of template.topics(mail.configurationSet, type)) {
      publish(topic, JSON.stringify(event));
    }
  }

  function bounce(context: EventContext, recipients: readonly string[]): void {
    for (const address of recipients) {
      store.suppress(address);
      store.setOutcome(context.mail.id, address, 'bounced');
    }
    emit(context, 'Bounce', bounceEvent(context, recipients, 'General'));
  }

  function complain(context: EventContext, recipients: readonly string[]): void {
    for (const address of recipients) {
      store.suppress(address);
      store.setOutcome(context.mail.id, address, 'complained');
    }
    emit(context, 'Complaint', complaintEvent(context, recipients));
  }

  function deliverTo(context: EventContext, address: string): void {
    const outcome = outcomeFor(address, store.isSuppressed(address));
    if (outcome.kind === 'bounced') {
      const suppressed = outcome.subType === 'OnAccountSuppressionList';
      if (outcome.suppress) store.suppress(address);
      store.setOutcome(context.mail.id, address, suppressed ? 'suppressed' : 'bounced');
      emit(context, 'Bounce', bounceEvent(context, [address], outcome.subType));
      kernel.log.warn('A mail bounced', { address, reason: outcome.subType });
      return;
    }
    emit(context, 'Delivery', deliveryEvent(context, address));
    if (!outcome.complaint) return;
    store.setOutcome(context.mail.id, address, 'complained');
    emit(context, 'Complaint', complaintEvent(context, [address]));
  }

  return {
    deliver(context) {
      emit(context, 'Send', sendEvent(context));
      for (const address of context.mail.recipients) deliverTo(context, address);
    },
    bounce,
    complain,
  };
}
