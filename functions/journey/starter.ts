import type { EventBridgeEvent } from 'aws-lambda';
import { starterDeps } from './container.ts';
import { startJourney } from './start-journey.ts';

/** Told of every allocated place by the bus. */
export const handler = (event: EventBridgeEvent<string, unknown>): Promise<void> =>
  startJourney(starterDeps(), event.detail);
