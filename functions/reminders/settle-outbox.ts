import { sendingMinutes } from '../../shared/domain/mail.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { MailOrder } from '../../shared/mail/order.ts';
import { logger } from '../../shared/runtime/logger.ts';
import type { RemindersDeps } from './container.ts';

/**
 * Mails that a crash left behind: one that was never handed over is delivered now; one that may
 * have been is UNKNOWN, for a person to look at, and never sent again by itself.
 */
export const leftoverOrders = async (deps: RemindersDeps, now: number): Promise<MailOrder[]> => {
  const orders: MailOrder[] = [];
  for (const card of await deps.mails.unsettled(isoOf(now - sendingMinutes * 60_000))) {
    const mail = await deps.mails.get(card);
    if (mail?.status === 'PENDING') orders.push(mail.order as MailOrder);
    if (mail?.status === 'SENDING' && (await deps.mails.close(mail, 'SENDING', 'UNKNOWN'))) {
      logger.error('MAIL_UNKNOWN', { recipient: mail.recipient, moment: mail.moment });
    }
  }
  return orders;
};
