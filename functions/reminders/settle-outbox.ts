import { sendingMinutes } from '../../shared/domain/mail.ts';
import { type AwaitedOf, isReminder } from '../../shared/domain/reminder-definitions.ts';
import { remindersAhead } from '../../shared/domain/reminders.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { MailOrder } from '../../shared/mail/order.ts';
import { logger } from '../../shared/runtime/logger.ts';
import type { MailKey } from '../../shared/store/mail-repository.ts';
import type { RemindersDeps } from './container.ts';
import { orderOf } from './reminder-order.ts';

const nameOf = ({ recipient, moment, version }: MailKey): string =>
  [recipient, moment, version].join(' ');

/**
 * Mails that a crash left behind: one that was never handed over is delivered now; one that may
 * have been is UNKNOWN, for a person to look at, and never sent again by itself. A reminder whose
 * date has moved or passed meanwhile is not sent any more; one that waits for the morning waits on.
 */
export const leftoverOrders = async (
  deps: Pick<RemindersDeps, 'mails'>,
  awaited: readonly AwaitedOf[],
  now: number,
): Promise<MailOrder[]> => {
  const ahead = new Set(
    awaited.flatMap((one) => remindersAhead(one, now).map((planned) => nameOf(orderOf(planned)))),
  );
  const orders: MailOrder[] = [];
  for (const card of await deps.mails.unsettled(isoOf(now - sendingMinutes * 60_000))) {
    const mail = await deps.mails.get(card);
    if (mail?.status === 'PENDING') {
      if (!isReminder(mail.moment)) orders.push(mail.order as MailOrder);
      else if (!ahead.has(nameOf(mail))) await deps.mails.close(mail, 'PENDING', 'SUPPRESSED');
    }
    if (mail?.status === 'SENDING' && (await deps.mails.close(mail, 'SENDING', 'UNKNOWN'))) {
      logger.error('MAIL_UNKNOWN', { recipient: mail.recipient, moment: mail.moment });
    }
  }
  return orders;
};
