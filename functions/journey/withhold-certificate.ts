import { withholdCertificate } from '../../shared/store/transitions/index.ts';
import type { JourneyDeps } from './deps.ts';
import { loadParticipant, stampNow } from './load.ts';
import type { StageOutcome } from './payload.ts';
import { write } from './write.ts';

/** Ends the course without a certificate: the attendance was not enough. */
export const withholdForAttendance = async (
  deps: JourneyDeps,
  applicationId: string,
): Promise<StageOutcome> => {
  const participant = await loadParticipant(deps, applicationId);
  const attendance = participant.visitAttendance ?? 0;
  const { stage } = await write(
    deps,
    applicationId,
    withholdCertificate(participant, stampNow(deps), attendance),
  );
  return { stage };
};
