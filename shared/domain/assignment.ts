import { flowOf } from './assignment-flow.ts';
import { shuffled, spread } from './seeded.ts';

/** Who reviews an application: application → the reviewers' subs. */
export type Panels = ReadonlyMap<string, readonly string[]>;

export interface AssignmentTask {
  readonly applications: readonly string[];
  /** Reviewers who take work now; those of earlier panels need not be among them. */
  readonly reviewers: readonly string[];
  readonly perApplication: number;
  readonly seed: string;
  /** Panels as they stand, made by hand or assigned earlier; nobody on them is moved. */
  readonly panels: Panels;
  /** False where a reviewer must not see an application. */
  readonly mayReview?: (reviewer: string, application: string) => boolean;
  /** Most reviews of a reviewer in all. Absent: as many as it takes. */
  readonly capacityOf?: (reviewer: string) => number | undefined;
}

/** A panel that stays short, and why. */
export interface ShortPanel {
  readonly application: string;
  /** Reviewers that it lacks. */
  readonly lacks: number;
  /** Too few reviewers may review it at all, or those who may have no room left. */
  readonly reason: 'too-few-fit' | 'no-room';
}

export interface SolvedAssignment {
  readonly panels: Panels;
  readonly short: readonly ShortPanel[];
  /** Work that it took, counted and not timed. */
  readonly steps: number;
}

/** How many applications each reviewer has. */
export const loadsIn = (panels: Panels): ReadonlyMap<string, number> => {
  const loads = new Map<string, number>();
  for (const reviewer of [...panels.values()].flat()) {
    loads.set(reviewer, (loads.get(reviewer) ?? 0) + 1);
  }
  return loads;
};

/**
 * Completes every panel: as many seats are filled as any assignment could fill, and the loads are
 * as even as conflicts, capacities and the panels that stand allow; where an assignment exists
 * whose loads differ by one at most, this is one. Equal loads are told apart by the seed, so that
 * panels are mixed, and the same again for the same people in any order.
 */
export const solveAssignment = (task: AssignmentTask): SolvedAssignment => {
  const { perApplication, seed, mayReview = () => true, capacityOf } = task;
  const applications = shuffled(seed, [...new Set(task.applications)], String);
  const reviewers = [...new Set(task.reviewers)].toSorted();
  const standing = applications.map((application) => new Set(task.panels.get(application) ?? []));
  const loads = loadsIn(task.panels);
  const width = reviewers.length;
  const allowed = new Uint8Array(applications.length * width);
  for (const [row, application] of applications.entries()) {
    for (const [column, reviewer] of reviewers.entries()) {
      const may = standing[row]?.has(reviewer) !== true && mayReview(reviewer, application);
      allowed[row * width + column] = may ? 1 : 0;
    }
  }
  const flow = flowOf({
    applications: applications.length,
    reviewers: width,
    may: (row, column) => allowed[row * width + column] === 1,
    loads: reviewers.map((reviewer) => loads.get(reviewer) ?? 0),
    capacities: reviewers.map((reviewer) => capacityOf?.(reviewer) ?? Number.POSITIVE_INFINITY),
    place: (row, column) => spread(`${seed}#${applications[row]}#${reviewers[column]}`),
  });

  const short: ShortPanel[] = [];
  for (const [row, application] of applications.entries()) {
    const needed = Math.max(0, perApplication - (standing[row]?.size ?? 0));
    let lacks = needed;
    while (lacks > 0 && flow.seat(row)) lacks -= 1;
    if (lacks === 0) continue;
    const fit = allowed.subarray(row * width, (row + 1) * width).reduce((sum, one) => sum + one, 0);
    short.push({ application, lacks, reason: fit < needed ? 'too-few-fit' : 'no-room' });
  }

  const panels = new Map(task.panels);
  for (const [row, application] of applications.entries()) {
    const added = [...(flow.panels[row] ?? [])].map((column) => reviewers[column] ?? '');
    panels.set(application, [...(standing[row] ?? []), ...added.toSorted()]);
  }
  return {
    panels,
    short: short.toSorted((a, b) => (a.application < b.application ? -1 : 1)),
    steps: flow.steps(),
  };
};

/** The panels alone. */
export const assignReviewers = (task: AssignmentTask): Panels => solveAssignment(task).panels;
