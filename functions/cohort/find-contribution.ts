import { type Contribution, isShown } from '../../shared/domain/cohort-contribution.ts';
import type { CohortDeps } from './deps.ts';
import type { Space } from './open-space.ts';
import { isOwn } from './shown.ts';

/** A contribution that the person may see: their own, or one that everybody does. */
export const findContribution = async (
  deps: CohortDeps,
  space: Space,
  id: string,
): Promise<Contribution | undefined> => {
  const found = await deps.cohort.get(space.participant.edition, id);
  if (found === undefined || found.removedAt !== undefined) return undefined;
  return isShown(found) || isOwn(found, space) ? found : undefined;
};

/** The person's own post. */
export const findOwnPost = async (
  deps: CohortDeps,
  space: Space,
  id: string,
): Promise<Contribution | undefined> => {
  const found = await findContribution(deps, space, id);
  return found !== undefined && isOwn(found, space) && found.kind !== 'introduction'
    ? found
    : undefined;
};
