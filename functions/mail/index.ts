import type { EventBridgeEvent } from 'aws-lambda';
import { Envelope } from '../../events/envelope.ts';
import { ordersOf } from '../../shared/mail/order.ts';
import { deliver } from '../../shared/mail/post-office.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { container } from './container.ts';

/**
 * The bus's mail consumer: an event becomes rows of the outbox, and each row one mail. A failure
 * is thrown, so that the event comes again; what was sent meanwhile is not sent again.
 */
export const handler = async (event: EventBridgeEvent<string, unknown>): Promise<void> => {
  const envelope = Envelope.parse(event.detail);
  for (const order of ordersOf(envelope)) {
    const delivery = await deliver(order, container());
    logger.info('MAIL_HANDLED', {
      eventId: envelope.id,
      recipient: order.recipient,
      moment: order.moment,
      delivery,
    });
  }
};
