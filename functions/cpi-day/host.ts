import type { EventBridgeEvent } from 'aws-lambda';
import { announceToParticipants } from './announce-to-participants.ts';
import { hostContainer } from './host-container.ts';

/** Told by the bus that the office has announced CPI Day. */
export const handler = (event: EventBridgeEvent<string, unknown>): Promise<void> =>
  announceToParticipants(hostContainer(), event.detail);
