import { logger } from '../../shared/runtime/logger.ts';
import { needAttention } from '../../shared/store/transitions/index.ts';
import type { JourneyDeps } from './deps.ts';
import { stampNow } from './load.ts';

/** Shows staff on the board that this journey has stopped, under the code of the fault. */
export const markAttention = async (
  deps: JourneyDeps,
  applicationId: string,
  code: string,
): Promise<{ readonly code: string }> => {
  logger.error('JOURNEY_STOPPED', { applicationId, code });
  await deps.participants.record(applicationId, needAttention(stampNow(deps), code));
  return { code };
};
