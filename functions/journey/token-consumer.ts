import type { EventBridgeEvent } from 'aws-lambda';
import { completeWaits } from './complete-waits.ts';
import { answersDeps } from './container.ts';

let deps: ReturnType<typeof answersDeps> | undefined;

/** Told by the bus of everything that can end a wait. */
export const handler = (event: EventBridgeEvent<string, unknown>): Promise<void> => {
  deps ??= answersDeps();
  return completeWaits(deps, event.detail);
};
