import { welcomeAlumnus } from '../../shared/store/transitions/index.ts';
import type { JourneyDeps } from './deps.ts';
import { loadParticipant, stampNow } from './load.ts';
import type { StageOutcome } from './payload.ts';
import { write } from './write.ts';

/** Counts the graduate among the alumni. */
export const welcomeGraduate = async (
  deps: JourneyDeps,
  applicationId: string,
): Promise<StageOutcome> => {
  const participant = await loadParticipant(deps, applicationId);
  const { stage } = await write(deps, applicationId, welcomeAlumnus(participant, stampNow(deps)));
  return { stage };
};
