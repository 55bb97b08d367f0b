import { Envelope } from '../../events/envelope.ts';
import { isWaiting } from '../../shared/domain/journey-steps.ts';
import { logger } from '../../shared/runtime/logger.ts';
import type { Wait } from '../../shared/store/wait-repository.ts';
import type { JourneyDeps } from './deps.ts';
import type { StageOutcome } from './payload.ts';

type Deps = Pick<JourneyDeps, 'participants' | 'waits' | 'workflow'>;

const completeOne = async ({ workflow, waits }: Deps, wait: Wait, outcome: StageOutcome) => {
  const { applicationId, step } = wait;
  const completed = await workflow.complete(wait.token, outcome);
  if (completed === 'stale') logger.warn('STALE_TOKEN', { applicationId, step });
  await waits.drop(wait);
};

/**
 * Lets the workflow go on where its answer is in the data. The event only says whom to look at:
 * the state decides, so that events may come twice, late or in another order.
 */
export const completeWaits = async (deps: Deps, detail: unknown): Promise<void> => {
  const { subject } = Envelope.parse(detail);
  const waits = await deps.waits.of(subject);
  if (waits.length === 0) return;
  const participant = await deps.participants.get(subject);
  if (participant === undefined) return;
  for (const wait of waits) {
    if (!isWaiting(wait.step, participant)) {
      await completeOne(deps, wait, { stage: participant.stage });
    }
  }
};
