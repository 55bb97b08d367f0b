import { issueConditionalInvitation } from '../../shared/store/transitions/index.ts';
import type { JourneyDeps } from './deps.ts';
import { loadParticipant, stampNow } from './load.ts';
import type { StageOutcome } from './payload.ts';
import { write } from './write.ts';

/** Hands out the letter for the visa: it takes longer than the training leaves time for. */
export const issueLetterForVisa = async (
  deps: JourneyDeps,
  applicationId: string,
): Promise<StageOutcome> => {
  const participant = await loadParticipant(deps, applicationId);
  const { stage } = await write(
    deps,
    applicationId,
    issueConditionalInvitation(participant, stampNow(deps)),
  );
  return { stage };
};
