import type { EventBridgeEvent } from 'aws-lambda';
import { startJourney } from './start-journey.ts';
import { workflow } from './workflow/container.ts';

/** Told of every allocated place by the bus. */
export const handler = (event: EventBridgeEvent<string, unknown>): Promise<void> =>
  startJourney({ workflow }, event.detail);
