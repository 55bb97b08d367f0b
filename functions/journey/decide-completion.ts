import { trackOf } from '../../shared/domain/edition.ts';
import { planOf } from '../../shared/domain/journey.ts';
import type { JourneyDeps } from './deps.ts';
import { loadJourney } from './load.ts';
import type { StageOutcome } from './payload.ts';

/**
 * Whether the course is completed: enough attendance in the host country, settled after the last
 * day; where nobody travels, everything before it was completed already. Somebody who walked at
 * the ceremony of CPI Day is decided on like everybody else.
 */
export const decideCompletion = async (
  deps: JourneyDeps,
  applicationId: string,
): Promise<StageOutcome & { readonly completed: boolean }> => {
  const { participant, edition } = await loadJourney(deps, applicationId);
  const { stage, visitAttendance = 0, courseEndedAt } = participant;
  if (!planOf(edition, participant).visit) return { stage, completed: true };
  const needed = trackOf(edition, participant.track)?.visit?.attendanceNeeded ?? 0;
  return { stage, completed: courseEndedAt !== undefined && visitAttendance >= needed };
};
