import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignReviewers, loadsIn } from '../../../shared/domain/assignment.ts';

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, number) => `${prefix}${number}`);

const fresh = { perApplication: 3, seed: 'published', panels: new Map() };

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
