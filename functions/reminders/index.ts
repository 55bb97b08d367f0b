import { deliver } from '../../shared/mail/post-office.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { container } from './container.ts';
import { releaseSilent } from './release-silent.ts';
import { draftReminders } from './remind-drafts.ts';
import { endorsementReminders } from './remind-endorsements.ts';
import { informationReminders } from './remind-information.ts';
import { participantReminders } from './remind-participants.ts';
import { reviewReminders } from './remind-reviewers.ts';
import { leftoverOrders } from './settle-outbox.ts';

/**
 * The due sweep of the mails, and of reviewers who keep silent. The outbox makes each reminder happen once, however often the sweep
 * comes by; one mail that fails is logged and comes again with the next sweep.
 */
export const handler = async (): Promise<void> => {
  const deps = container();
  const now = deps.clock.now();
  // First, so that nobody is reminded of what is no longer theirs.
  const silent = await releaseSilent(deps, now);
  const orders = [
    ...(await leftoverOrders(deps, now)),
    ...(await draftReminders(deps, now)),
    ...(await endorsementReminders(deps, now)),
    ...(await informationReminders(deps, now)),
    ...(await participantReminders(deps, now)),
    ...(await reviewReminders(deps, now)),
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
