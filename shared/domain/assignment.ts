import { shuffled, spread } from './seeded.ts';

/** Who reviews an application: application → the reviewers' subs. */
export type Panels = ReadonlyMap<string, readonly string[]>;

export interface AssignmentTask {
  readonly applications: readonly string[];
  /** Reviewers who take work now; those of earlier panels need not be among them. */
  readonly reviewers: readonly string[];
  readonly perApplication: number;
  readonly seed: string;
  /** Panels as they stand; nobody on them is moved. */
  readonly panels: Panels;
  /** False where a reviewer must not see an application. */
  readonly mayReview?: (reviewer: string, application: string) => boolean;
}

const loadsOf = (panels: Panels): Map<string, number> => {
  const loads = new Map<string, number>();
  for (const reviewer of [...panels.values()].flat()) {
    loads.set(reviewer, (loads.get(reviewer) ?? 0) + 1);
  }
  return loads;
};

/**
 * Completes every panel with the reviewers who have least to do, so that without conflicts the
 * loads of a fresh pool differ by one at most. Equal loads are told apart by the seed, per
 * application, so that panels are mixed and not always the same three. A solver for conflicts can
 * take this function's place: it is given the same task and owes the same answer, whole panels.
 */
export const assignReviewers = (task: AssignmentTask): Panels => {
  const { perApplication, seed, mayReview = () => true } = task;
  const panels = new Map(task.panels);
  const loads = loadsOf(task.panels);
  const loadOf = (reviewer: string) => loads.get(reviewer) ?? 0;
  const reviewers = [...new Set(task.reviewers)];

  for (const application of shuffled(seed, [...new Set(task.applications)], String)) {
    const present = panels.get(application) ?? [];
    const added = reviewers
      .filter((reviewer) => !present.includes(reviewer) && mayReview(reviewer, application))
      .map((reviewer) => ({ reviewer, place: spread(`${seed}#${application}#${reviewer}`) }))
      .toSorted(
        (a, b) =>
          loadOf(a.reviewer) - loadOf(b.reviewer) ||
          a.place - b.place ||
          (a.reviewer < b.reviewer ? -1 : 1),
      )
      .slice(0, Math.max(0, perApplication - present.length))
      .map(({ reviewer }) => reviewer);
    for (const reviewer of added) loads.set(reviewer, loadOf(reviewer) + 1);
    panels.set(application, [...present, ...added]);
  }
  return panels;
};

/** How many applications each reviewer has. */
export const loadsIn = (panels: Panels): ReadonlyMap<string, number> => loadsOf(panels);
