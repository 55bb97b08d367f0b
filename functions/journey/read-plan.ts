import { type JourneyPlan, planOf } from '../../shared/domain/journey.ts';
import type { JourneyDeps } from './deps.ts';
import { EditionWithoutCourse } from './errors.ts';
import { loadJourney } from './load.ts';

/** Which optional stages lie ahead; asked once, at the beginning. */
export const readPlan = async (deps: JourneyDeps, applicationId: string): Promise<JourneyPlan> => {
  const { participant, edition } = await loadJourney(deps, applicationId);
  const plan = planOf(edition, participant);
  if (!plan.online && !plan.proposal && !plan.visit) {
    throw new EditionWithoutCourse(`${participant.edition} ${participant.section}`);
  }
  return plan;
};
