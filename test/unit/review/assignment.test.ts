import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentTask,
  assignReviewers,
  loadsIn,
  type Panels,
  solveAssignment,
} from '../../../shared/domain/assignment.ts';

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, number) => `${prefix}${number}`);

const fresh = { perApplication: 3, seed: 'published', panels: new Map() };

const numberIn = (name: string) => Number(name.slice(1));

/** Sum of squares: least where the loads are as even as they can be. */
const unevenness = (loads: Iterable<number>): number =>
  [...loads].reduce((sum, load) => sum + load * load, 0);

/** The best that any assignment reaches, found by trying every one: most seats, then most even. */
const bruteForce = ({ applications, reviewers, perApplication, mayReview }: AssignmentTask) => {
  const best = { seats: -1, unevenness: Number.POSITIVE_INFINITY };
  const loads = new Map(reviewers.map((one) => [one, 0]));
  const room = (one: string, most: number) => (loads.get(one) ?? 0) < most;
  const visit = (at: number, seats: number, most: number): void => {
    const application = applications[at];
    if (application === undefined) {
      const uneven = unevenness(loads.values());
      if (seats > best.seats || (seats === best.seats && uneven < best.unevenness)) {
        Object.assign(best, { seats, unevenness: uneven });
      }
      return;
    }
    const choose = (from: number, left: number, taken: number): void => {
      visit(at + 1, seats + taken, most);
      if (left === 0) return;
      for (let next = from; next < reviewers.length; next += 1) {
        const one = reviewers[next] ?? '';
        if (mayReview?.(one, application) === false || !room(one, most)) continue;
        loads.set(one, (loads.get(one) ?? 0) + 1);
        choose(next + 1, left - 1, taken + 1);
        loads.set(one, (loads.get(one) ?? 0) - 1);
      }
    };
    choose(0, perApplication, 0);
  };
  return (most: number) => {
    visit(0, 0, most);
    return best;
  };
};

/** What a loop does that gives each application in turn those who have least to do. */
const greedy = ({ applications, reviewers, perApplication, mayReview }: AssignmentTask): Panels => {
  const panels = new Map<string, readonly string[]>();
  for (const application of applications) {
    const loads = loadsIn(panels);
    const fit = reviewers
      .filter((one) => mayReview?.(one, application) !== false && (loads.get(one) ?? 0) < 1)
      .toSorted((a, b) => (loads.get(a) ?? 0) - (loads.get(b) ?? 0));
    panels.set(application, fit.slice(0, perApplication));
  }
  return panels;
};

describe('[F26] assignment of reviewers', () => {
  it('gives each application its reviewers, each once, with loads within one of each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 3, max: 12 }),
        fc.string(),
        (applications, reviewers, seed) => {
          const panels = assignReviewers({
            ...fresh,
            seed,
            applications: names('a', applications),
            reviewers: names('r', reviewers),
          });
          expect(panels.size).toBe(applications);
          for (const panel of panels.values()) expect(new Set(panel).size).toBe(3);
          const loads = names('r', reviewers).map((one) => loadsIn(panels).get(one) ?? 0);
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('fills as many seats as evenly as the best of all assignments, whatever the conflicts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 2 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
        fc.string(),
        (applications, reviewers, perApplication, most, conflicts, seed) => {
          const task: AssignmentTask = {
            ...{ perApplication, seed, panels: new Map() },
            applications: names('a', applications),
            reviewers: names('r', reviewers),
            mayReview: (one, application) =>
              conflicts[numberIn(one) * 4 + numberIn(application)] !== true,
            capacityOf: () => most,
          };
          const { panels, short } = solveAssignment(task);
          const best = bruteForce(task)(most);
          expect([...panels.values()].flat()).toHaveLength(best.seats);
          expect(unevenness(loadsIn(panels).values())).toBe(best.unevenness);
          const wanted = applications * perApplication;
          expect(short.reduce((sum, { lacks }) => sum + lacks, 0)).toBe(wanted - best.seats);
          for (const [application, panel] of panels) {
            for (const one of panel) expect(task.mayReview?.(one, application)).toBe(true);
          }
        },
      ),
      { numRuns: process.env.TEST_FULL === undefined ? 300 : 5000 },
    );
  });

  it('fills the last panel where taking whoever is free strands it', () => {
    // r0 fits everything, r1 only the first: whoever gives r0 to the first strands the second.
    const task: AssignmentTask = {
      ...fresh,
      perApplication: 1,
      applications: ['a0', 'a1'],
      reviewers: ['r0', 'r1'],
      mayReview: (one, application) => one === 'r0' || application === 'a0',
      capacityOf: () => 1,
    };
    expect(greedy(task).get('a1')).toEqual([]);
    for (const seed of names('s', 20)) {
      const { panels, short } = solveAssignment({ ...task, seed });
      expect([panels.get('a0'), panels.get('a1'), short]).toEqual([['r1'], ['r0'], []]);
    }
  });

  it('names every panel that nobody can fill, and why', () => {
    const { short } = solveAssignment({
      ...fresh,
      perApplication: 2,
      applications: ['a0', 'a1'],
      reviewers: ['r0', 'r1'],
      mayReview: (one, application) => one === 'r0' || application === 'a1',
      capacityOf: (one) => (one === 'r1' ? 0 : undefined),
    });
    expect(short).toEqual([
      { application: 'a0', lacks: 1, reason: 'too-few-fit' },
      { application: 'a1', lacks: 1, reason: 'no-room' },
    ]);
  });

  it('assigns ten thousand applications to sixty reviewers in less than 200 million steps', () => {
    const { panels, short, steps } = solveAssignment({
      ...fresh,
      applications: names('a', 10_000),
      reviewers: names('r', 60),
      mayReview: (one, application) => (numberIn(one) * 7 + numberIn(application) * 13) % 10 < 2,
    });
    const loads = [...loadsIn(panels).values()];
    expect(short).toEqual([]);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    expect(steps).toBeLessThan(200_000_000);
  });

  it('is the same again with the same seed, in any order of the input', () => {
    const task = { ...fresh, applications: names('a', 40), reviewers: names('r', 7) };
    const reversed = {
      ...task,
      applications: task.applications.toReversed(),
      reviewers: task.reviewers.toReversed(),
    };
    expect(assignReviewers(reversed)).toEqual(assignReviewers(task));
    expect(assignReviewers({ ...task, seed: 'other' })).not.toEqual(assignReviewers(task));
  });

  it('mixes the panels: not always the same three', () => {
    const task = { ...fresh, applications: names('a', 40), reviewers: names('r', 9) };
    const panels = [...assignReviewers(task).values()].map((panel) => panel.join());
    expect(new Set(panels).size).toBeGreaterThan(20);
  });

  it('adds only what is missing and moves nobody', () => {
    const first = assignReviewers({
      ...fresh,
      applications: names('a', 10),
      reviewers: names('r', 5),
    });
    const again = assignReviewers({
      ...fresh,
      panels: first,
      applications: names('a', 12),
      reviewers: names('r', 6),
    });
    for (const [application, panel] of first) expect(again.get(application)).toEqual(panel);
    expect(again.get('a11')).toHaveLength(3);
    expect(loadsIn(again).get('r5')).toBe(2);
  });

  it('keeps conflicted reviewers away, and leaves a panel short rather than breaking that', () => {
    const panels = assignReviewers({
      ...fresh,
      applications: ['a', 'b'],
      reviewers: ['r', 's', 't'],
      mayReview: (reviewer, application) => !(reviewer === 'r' && application === 'a'),
    });
    expect(panels.get('a')?.toSorted()).toEqual(['s', 't']);
    expect(panels.get('b')).toHaveLength(3);
  });
});
