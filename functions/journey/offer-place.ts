import { offerExpiresAt } from '../../shared/domain/journey.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { offerPlace } from '../../shared/store/transitions/index.ts';
import type { JourneyDeps } from './deps.ts';
import { loadJourney, stampNow } from './load.ts';
import type { StageOutcome } from './payload.ts';
import { write } from './write.ts';

/** Offers the allocated place until the track's days to answer are over. */
export const offerAllocatedPlace = async (
  deps: JourneyDeps,
  applicationId: string,
): Promise<StageOutcome> => {
  const { participant, edition } = await loadJourney(deps, applicationId);
  const expiresAt = isoOf(offerExpiresAt(edition, participant.track, deps.clock.now()));
  const { stage } = await write(
    deps,
    applicationId,
    offerPlace(participant, stampNow(deps), expiresAt),
  );
  return { stage };
};
