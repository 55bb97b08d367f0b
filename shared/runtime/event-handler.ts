import type { Context, EventBridgeEvent } from 'aws-lambda';
import type * as z from 'zod';
import { Envelope } from '../../events/envelope.ts';
import { type Clock, systemClock } from './clock.ts';
import { logger } from './logger.ts';

/** What a consumer did, as a stable code for the log: `assessed`, `already`. */
export type EventOutcome = string;

export interface EventConsumerOf<E extends Envelope = Envelope> {
  readonly schema: z.ZodType<E> & { readonly shape: { readonly type: z.ZodLiteral<string> } };
  /** Idempotent: the same event may come again, late and in any order. */
  readonly consume: (event: E, now: number) => Promise<EventOutcome>;
}

/** Ties an event's schema to what is done with it. */
export const on = <E extends Envelope>(
  schema: EventConsumerOf<E>['schema'],
  consume: EventConsumerOf<E>['consume'],
): EventConsumerOf => ({ schema, consume }) as unknown as EventConsumerOf;

/**
 * The entry of a bus consumer. The `detail` of what the bus brings is an event's envelope; it is
 * read with the schema of its type, and what became of it is logged by code and id. A fault is
 * thrown: the bus tries again and keeps in a queue what never succeeds.
 */
export const eventHandler =
  (consumers: () => readonly EventConsumerOf[], clock: Clock = systemClock) =>
  async (message: Pick<EventBridgeEvent<string, unknown>, 'detail'>, _context?: Context) => {
    const envelope = Envelope.parse(message.detail);
    const { id, type, subject } = envelope;
    const consumer = consumers().find(({ schema }) => schema.shape.type.value === type);
    if (consumer === undefined) {
      logger.warn('EVENT_NOT_CONSUMED', { eventId: id, type });
      return;
    }
    try {
      const outcome = await consumer.consume(consumer.schema.parse(envelope), clock.now());
      logger.info('EVENT_CONSUMED', { eventId: id, type, subject, outcome });
    } catch (fault) {
      const error = fault instanceof Error ? fault : new Error(String(fault));
      logger.error('EVENT_FAILED', { eventId: id, type, subject, error });
      throw fault;
    }
  };
