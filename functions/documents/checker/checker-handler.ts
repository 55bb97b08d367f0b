import * as z from 'zod';
import type { Clock } from '../../../shared/runtime/clock.ts';
import { logger } from '../../../shared/runtime/logger.ts';
import { checkArrival } from './check-arrival.ts';
import type { CheckerDeps } from './deps.ts';

/** What the storage service announces on the account's own bus. */
const Arrival = z.object({
  source: z.literal('aws.s3'),
  time: z.iso.datetime(),
  detail: z.object({ object: z.object({ key: z.string() }) }),
});

interface BusMessage {
  readonly source?: string;
  readonly detail: unknown;
}

/**
 * The entry of the checker: a new object is checked, an event of ours goes to its consumer. A fault
 * is thrown: the bus tries again and keeps in a queue what never succeeds.
 */
export const checkerHandler =
  (
    deps: () => CheckerDeps,
    onEvent: (message: { readonly detail: unknown }) => Promise<void>,
    clock: Clock,
  ) =>
  async (message: BusMessage): Promise<void> => {
    if (message.source !== 'aws.s3') return onEvent(message);
    const { detail, time } = Arrival.parse(message);
    const { key } = detail.object;
    try {
      const outcome = await checkArrival(deps(), key, { arrivedAt: time, now: clock.now() });
      logger.info('UPLOAD_CHECKED', { key, outcome });
    } catch (fault) {
      const error = fault instanceof Error ? fault : new Error(String(fault));
      logger.error('UPLOAD_FAILED', { key, error });
      throw fault;
    }
  };
