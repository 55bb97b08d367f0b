import { deliver } from '../../shared/mail/post-office.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { everythingAwaited } from './awaited.ts';
import { container } from './container.ts';
import { dueOrders } from './due-orders.ts';
import { releaseSilent } from './release-silent.ts';
import { leftoverOrders } from './settle-outbox.ts';

/**
 * The due sweep of the mails, and of reviewers who keep silent. The outbox makes each reminder
 * happen once, however often the sweep comes by; one mail that fails is logged and comes again with
 * the next sweep.
 */
export const handler = async (): Promise<void> => {
  const deps = container();
  const now = deps.clock.now();
  // First, so that nobody is reminded of what is no longer theirs.
  const silent = await releaseSilent(deps, now);
  const awaited = await everythingAwaited(deps, { now, ahead: 0 });
  const orders = [
    ...(await leftoverOrders(deps, awaited, now)),
    ...(await dueOrders(deps, awaited, now)),
  ];
  let sent = 0;
  for (const order of orders) {
    try {
      if ((await deliver(order, deps)) === 'sent') sent += 1;
    } catch (fault) {
      logger.error('REMINDER_FAILED', {
        recipient: order.recipient,
        moment: order.moment,
        error: fault instanceof Error ? fault : new Error(String(fault)),
      });
    }
  }
  logger.info('REMINDERS_SWEPT', { due: orders.length, sent, silent });
};
