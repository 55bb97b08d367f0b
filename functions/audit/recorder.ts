import type { EventBridgeEvent } from 'aws-lambda';
import { Envelope } from '../../events/envelope.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { container } from './container.ts';
import { recordEvent } from './record-event.ts';

/** Writes the audit log from the events of the bus, whatever their type. */
export const handler = async (
  message: Pick<EventBridgeEvent<string, unknown>, 'detail'>,
): Promise<void> => {
  const event = Envelope.parse(message.detail);
  const outcome = await recordEvent(container())(event);
  logger.info('EVENT_CONSUMED', { eventId: event.id, type: event.type, outcome });
};
