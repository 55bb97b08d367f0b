import { isWaiting, type WaitStep } from '../../shared/domain/journey-steps.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { changeByTime } from './change-by-time.ts';
import type { JourneyDeps } from './deps.ts';
import { loadJourney, loadParticipant, stampNow } from './load.ts';
import type { WaitPayload } from './payload.ts';
import { write } from './write.ts';

/** Steps that time ends and nobody else. */
const openedByTime: readonly WaitStep[] = ['training-start', 'proposal-opening'];

/** Opens what is due to be opened, or notes the moment at which it will be. */
const openOrSchedule = async (deps: JourneyDeps, { step, applicationId }: WaitPayload) => {
  const { participant, edition } = await loadJourney(deps, applicationId);
  if (!isWaiting(step, participant)) return;
  const change = changeByTime(participant, edition, stampNow(deps));
  if (change !== undefined) await write(deps, applicationId, change);
};

/**
 * Enters a waiting step: keeps its token until the answer comes. An answer that is there already
 * completes the step at once, so it does not matter which of the two was first.
 */
export const waitAt = async (deps: JourneyDeps, payload: WaitPayload): Promise<void> => {
  if (openedByTime.includes(payload.step)) await openOrSchedule(deps, payload);
  const { step, applicationId, token } = payload;
  const since = isoOf(deps.clock.now());
  const kept = await deps.waits.keep({ applicationId, step, token, since });
  if (kept === 'waiting') return;
  const { stage } = await loadParticipant(deps, applicationId);
  const outcome = await deps.workflow.complete(token, { stage });
  if (outcome === 'stale') logger.warn('STALE_TOKEN', { applicationId, step });
};
