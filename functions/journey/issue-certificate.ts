import { certificateOf } from '../../shared/domain/certificate.ts';
import { planOf, stageBeforeGraduation } from '../../shared/domain/journey.ts';
import { graduate } from '../../shared/store/transitions/index.ts';
import type { JourneyDeps } from './deps.ts';
import { ConcurrentChange } from './errors.ts';
import { loadJourney, loadParticipant, stampNow } from './load.ts';
import type { StageOutcome } from './payload.ts';

/** Graduates with a certificate that anybody can verify by its code, once. */
export const issueCertificate = async (
  deps: JourneyDeps,
  applicationId: string,
): Promise<StageOutcome> => {
  const { participant, edition } = await loadJourney(deps, applicationId);
  const plan = planOf(edition, participant);
  const stamp = stampNow(deps);
  const code = deps.ids.newId();
  const issued = await deps.certificates.issue(
    applicationId,
    graduate(participant, stamp, plan, code),
    certificateOf(participant, code, stamp.at),
  );
  if (issued === 'issued') return { stage: 'graduated' };
  const { stage } = await loadParticipant(deps, applicationId);
  if (stage === stageBeforeGraduation(plan)) throw new ConcurrentChange('graduate');
  return { stage };
};
