import type { ApplicationCard } from '../../shared/domain/application.ts';
import { assignReviewers } from '../../shared/domain/assignment.ts';
import type { Edition, Track } from '../../shared/domain/edition.ts';
import type { Reviewer } from '../../shared/domain/review.ts';
import type { Assignment } from '../../shared/store/assignment-repository.ts';
import type { ReviewDeps } from './deps.ts';

export interface AssignmentOrder {
  readonly edition: Edition;
  readonly track: Track;
  readonly applications: readonly ApplicationCard[];
  /** Who takes work now. */
  readonly reviewers: readonly Reviewer[];
}

const sizeOf = (panels: Assignment['panels']): number => [...panels.values()].flat().length;

/** The plan with every panel completed, and everybody who is on one. */
const completed = (current: Assignment, order: AssignmentOrder): Assignment => {
  const { edition, track, applications, reviewers } = order;
  const panels = assignReviewers({
    applications: applications.map(({ applicationId }) => applicationId),
    reviewers: reviewers.map(({ sub }) => sub),
    perApplication: track.selection.reviewsNeeded,
    seed: `${edition.seed}#review#${track.id}`,
    panels: current.panels,
  });
  const known = new Map([...current.reviewers, ...reviewers].map((one) => [one.sub, one]));
  const onPanels = new Set([...panels.values()].flat());
  return {
    ...current,
    version: current.version + 1,
    panels,
    reviewers: [...known.values()].filter(({ sub }) => onPanels.has(sub)),
  };
};

/**
 * Settles who reviews what, in one conditional write; tried again on what another coordinator
 * settled meanwhile. Nothing is written when panels would stay short.
 */
export const settlePanels = async (
  { assignments }: Pick<ReviewDeps, 'assignments'>,
  order: AssignmentOrder,
): Promise<{ readonly plan: Assignment } | { readonly short: number }> => {
  const { edition, track, applications } = order;
  for (;;) {
    const current = await assignments.get(edition.edition, track.id);
    const next = completed(current, order);
    const short = applications.filter(
      ({ applicationId }) =>
        (next.panels.get(applicationId)?.length ?? 0) < track.selection.reviewsNeeded,
    ).length;
    if (short > 0) return { short };
    if (sizeOf(next.panels) === sizeOf(current.panels)) return { plan: current };
    if (await assignments.replace(next)) return { plan: next };
  }
};
