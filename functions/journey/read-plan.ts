import { type JourneyPlan, planOf } from '../../shared/domain/journey.ts';
import { clearAttention } from '../../shared/store/transitions/index.ts';
import type { JourneyDeps } from './deps.ts';
import { EditionWithoutCourse } from './errors.ts';
import { loadJourney } from './load.ts';
import { write } from './write.ts';

/**
 * Which optional stages lie ahead; asked once, at the beginning. A journey that had stopped and was
 * started again begins here too, and needs no attention any more.
 */
export const readPlan = async (deps: JourneyDeps, applicationId: string): Promise<JourneyPlan> => {
  const { participant, edition } = await loadJourney(deps, applicationId);
  const plan = planOf(edition, participant);
  if (!plan.online && !plan.proposal && !plan.visit) {
    throw new EditionWithoutCourse(`${participant.edition} ${participant.section}`);
  }
  if (participant.attention !== undefined) await write(deps, applicationId, clearAttention());
  return plan;
};
