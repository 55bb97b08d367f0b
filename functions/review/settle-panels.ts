import type { ApplicationCard } from '../../shared/domain/application.ts';
import { type ShortPanel, solveAssignment } from '../../shared/domain/assignment.ts';
import type { Edition, Track } from '../../shared/domain/edition.ts';
import { type ReviewerProfile, reviewerIn } from '../../shared/domain/reviewer-profile.ts';
import type { Assignment } from '../../shared/store/assignment-repository.ts';
import type { ReviewDeps } from './deps.ts';
import { fitIn } from './reviewer-pool.ts';

export interface AssignmentOrder {
  readonly edition: Edition;
  readonly track: Track;
  readonly applications: readonly ApplicationCard[];
  /** Who takes work now. */
  readonly pool: readonly ReviewerProfile[];
}

const sizeOf = (panels: Assignment['panels']): number => [...panels.values()].flat().length;

/** The plan with every panel completed that can be and was not made by hand, everybody who is on one, and what stays short. */
const completed = (
  current: Assignment,
  { edition, track, applications, pool }: AssignmentOrder,
): { readonly next: Assignment; readonly short: readonly ShortPanel[] } => {
  const byHand = new Set(current.byHand);
  const capacities = new Map(pool.map(({ sub, capacity }) => [sub, capacity]));
  const { panels, short } = solveAssignment({
    applications: applications
      .map(({ applicationId }) => applicationId)
      .filter((id) => !byHand.has(id)),
    reviewers: pool.map(({ sub }) => sub),
    perApplication: track.selection.reviewsNeeded,
    seed: `${edition.seed}#review#${track.id}`,
    panels: current.panels,
    mayReview: fitIn(pool, applications, track, current),
    capacityOf: (sub) => capacities.get(sub),
  });
  const known = new Map(
    [...current.reviewers, ...pool.map(reviewerIn)].map((one) => [one.sub, one]),
  );
  const onPanels = new Set([...panels.values()].flat());
  const reviewers = [...known.values()].filter(({ sub }) => onPanels.has(sub));
  return { next: { ...current, version: current.version + 1, panels, reviewers }, short };
};

/**
 * Settles who reviews what, in one conditional write; tried again on what another coordinator
 * settled meanwhile. Nothing is written when panels would stay short.
 */
export const settlePanels = async (
  { assignments }: Pick<ReviewDeps, 'assignments'>,
  order: AssignmentOrder,
): Promise<{ readonly plan: Assignment } | { readonly short: readonly ShortPanel[] }> => {
  for (;;) {
    const current = await assignments.get(order.edition.edition, order.track.id);
    const { next, short } = completed(current, order);
    if (short.length > 0) return { short };
    if (sizeOf(next.panels) === sizeOf(current.panels)) return { plan: current };
    if (await assignments.replace(next)) return { plan: next };
  }
};
