import { mayBeOfferedOn } from '../../shared/domain/journey.ts';
import { releasePlace } from '../../shared/store/transitions/index.ts';
import type { JourneyDeps } from './deps.ts';
import { loadJourney, stampNow } from './load.ts';
import type { StageOutcome } from './payload.ts';
import { write } from './write.ts';

/**
 * Frees the place of somebody whose journey has ended, while the next person can still get a visa
 * and start in time. Promoting the next one is the waitlist's business.
 */
export const releaseUnneededPlace = async (
  deps: JourneyDeps,
  applicationId: string,
): Promise<StageOutcome> => {
  const { participant, edition } = await loadJourney(deps, applicationId);
  if (mayBeOfferedOn(edition, participant.track, deps.clock.now())) {
    await write(deps, applicationId, releasePlace(participant, stampNow(deps)));
  }
  return { stage: participant.stage };
};
