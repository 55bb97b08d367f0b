import type { AwaitedOf } from '../../shared/domain/reminder-definitions.ts';
import { dueReminders } from '../../shared/domain/reminders.ts';
import type { MailOrder } from '../../shared/mail/order.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import type { RemindersDeps } from './container.ts';
import { orderOf } from './reminder-order.ts';

/** The reminders that are due and not in the outbox, or left there before they were sent. */
export const dueOrders = async (
  deps: Pick<RemindersDeps, 'mails'>,
  awaited: readonly AwaitedOf[],
  now: number,
): Promise<readonly MailOrder[]> => {
  const due = dueReminders(now, awaited).map(orderOf);
  const states = new Map<MailOrder, string | undefined>();
  await inParallel(due, 16, async (order) => {
    states.set(order, (await deps.mails.get(order))?.status);
  });
  return due.filter((order) => (states.get(order) ?? 'PENDING') === 'PENDING');
};
