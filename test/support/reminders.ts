import { orderOf } from '../../functions/reminders/reminder-order.ts';
import type { AwaitedOf } from '../../shared/domain/reminder-definitions.ts';
import { dueReminders, type Reach } from '../../shared/domain/reminders.ts';
import type { MailOrder } from '../../shared/mail/order.ts';

/** The letters that a source of reminders brings at a moment. */
export const dueFrom = async <D>(
  source: (deps: D, reach: Reach) => Promise<readonly AwaitedOf[]>,
  deps: D,
  now: number,
): Promise<readonly MailOrder[]> =>
  dueReminders(now, await source(deps, { now, ahead: 0 })).map(orderOf);
