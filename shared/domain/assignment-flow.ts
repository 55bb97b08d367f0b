/**
 * The flow that the assignment is solved with: seats of applications go to reviewers, and a seat
 * that was given may be passed on, so that a reviewer who is the only one to fit somewhere becomes
 * free for it.
 *
 * It is a minimum-cost flow by successive shortest paths. Every edge from an application to a
 * reviewer is free; the n-th review of a reviewer costs n. A shortest path therefore ends at the
 * reviewer with the least load who can be reached by passing seats on, and taking it each time
 * leaves the loads as even as the conflicts allow (Harvey, Ladner, Lovász and Tamir: "Semi-matchings
 * for bipartite graphs and load balancing", 2006). Paths are looked for among the reviewers alone:
 * from r to s where some application can pass from r to s.
 */
export interface FlowTask {
  readonly applications: number;
  readonly reviewers: number;
  /** Whether the reviewer may be given a seat of the application. */
  readonly may: (application: number, reviewer: number) => boolean;
  /** Reviews that each reviewer has already and keeps. */
  readonly loads: readonly number[];
  /** Most reviews of each reviewer in all. */
  readonly capacities: readonly number[];
  /** Decides between equal loads, the smaller first: panels are mixed by it. */
  readonly place: (application: number, reviewer: number) => number;
}

export interface Flow {
  /** Gives one more seat of an application; `false` when nobody can take it, whoever is moved. */
  seat(application: number): boolean;
  /** Reviewers of an application that were given here. */
  readonly panels: readonly ReadonlySet<number>[];
  /** Steps taken so far, for bounds that do not depend on the machine. */
  readonly steps: () => number;
}

export const flowOf = (task: FlowTask): Flow => {
  const { applications, reviewers, may, capacities, place } = task;
  const loads = [...task.loads];
  const panels = Array.from({ length: applications }, () => new Set<number>());
  const held = Array.from({ length: reviewers }, () => new Set<number>());
  /** How many applications could pass from one reviewer to another, row by row. */
  const passable = new Int32Array(reviewers * reviewers);
  let steps = 0;

  const canTake = (application: number, reviewer: number): boolean =>
    panels[application]?.has(reviewer) !== true && may(application, reviewer);

  const pass = (from: number, to: number, sign: 1 | -1): void => {
    const at = from * reviewers + to;
    passable[at] = (passable[at] ?? 0) + sign;
  };

  /** Counts what one application lets pass, with the sign of adding or taking it away. */
  const count = (application: number, from: number, sign: 1 | -1): void => {
    for (let to = 0; to < reviewers; to += 1) {
      steps += 1;
      if (canTake(application, to)) pass(from, to, sign);
    }
  };

  /** Seats or unseats a reviewer; what the others of the panel can pass changes with it. */
  const change = (application: number, reviewer: number, sign: 1 | -1): void => {
    const panel = panels[application] ?? new Set();
    if (sign === -1) count(application, reviewer, -1);
    for (const other of panel) {
      if (other !== reviewer) pass(other, reviewer, sign === 1 ? -1 : 1);
    }
    if (sign === 1) panel.add(reviewer);
    else panel.delete(reviewer);
    if (sign === 1) count(application, reviewer, 1);
    if (sign === 1) held[reviewer]?.add(application);
    else held[reviewer]?.delete(application);
  };

  const loadOf = (reviewer: number): number => loads[reviewer] ?? 0;
  const isFull = (reviewer: number): boolean =>
    loadOf(reviewer) >= (capacities[reviewer] ?? Number.POSITIVE_INFINITY);

  /** Everyone who can be reached from those who can take the seat, and from whom. */
  const reached = (application: number): Map<number, number | undefined> => {
    const from = new Map<number, number | undefined>();
    for (let reviewer = 0; reviewer < reviewers; reviewer += 1) {
      steps += 1;
      if (canTake(application, reviewer)) from.set(reviewer, undefined);
    }
    // A map is walked in the order of its entries, those that are added on the way included.
    for (const [reviewer] of from) {
      if (from.size === reviewers) break;
      for (let next = 0; next < reviewers; next += 1) {
        steps += 1;
        if (!from.has(next) && (passable[reviewer * reviewers + next] ?? 0) > 0) {
          from.set(next, reviewer);
        }
      }
    }
    return from;
  };

  /** The end of the shortest path: least load; then without moving anybody; then by the seed. */
  const endOf = (
    application: number,
    from: ReadonlyMap<number, number | undefined>,
  ): number | undefined => {
    const open = [...from.keys()].filter((reviewer) => !isFull(reviewer));
    const least = Math.min(...open.map(loadOf));
    const ends = open.filter((reviewer) => loadOf(reviewer) === least);
    const direct = ends.filter((reviewer) => from.get(reviewer) === undefined);
    return (direct.length > 0 ? direct : ends)
      .map((reviewer) => ({ reviewer, at: place(application, reviewer) }))
      .toSorted((a, b) => a.at - b.at || a.reviewer - b.reviewer)[0]?.reviewer;
  };

  /** An application that can pass from one reviewer to another. */
  const passing = (from: number, to: number): number => {
    for (const application of held[from] ?? []) {
      steps += 1;
      if (canTake(application, to)) return application;
    }
    throw new Error('An application was counted that cannot pass');
  };

  return {
    panels,
    steps: () => steps,
    seat: (application) => {
      const from = reached(application);
      const end = endOf(application, from);
      if (end === undefined) return false;
      loads[end] = loadOf(end) + 1;
      let taker = end;
      for (let giver = from.get(taker); giver !== undefined; giver = from.get(taker)) {
        const passed = passing(giver, taker);
        change(passed, giver, -1);
        change(passed, taker, 1);
        taker = giver;
      }
      change(application, taker, 1);
      return true;
    },
  };
};
