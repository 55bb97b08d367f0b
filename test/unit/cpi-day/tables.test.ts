import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../shared/domain/dinner.ts';
import { dietCounts, tablesFor } from '../../../shared/domain/dinner-tables.ts';

const replyOf = (n: number, group: string): Reply => ({
  invited: `person/P${n}`,
  name: `P${n}`,
  group,
  dines: true,
  diets: n % 2 === 0 ? ['vegan'] : [],
  answeredAt: '2031-08-01T00:00:00.000Z',
});

describe('[F55] tables', () => {
  it('seat everyone once, no table over its size, and as few tables as can be', () => {
    const groups = fc.array(fc.constantFrom('paper', 'stage', 'houses', 'embassy'), {
      maxLength: 150,
    });
    fc.assert(
      fc.property(groups, fc.integer({ min: 2, max: 12 }), (all, size) => {
        const replies = all.map((group, n) => replyOf(n, group));
        const tables = tablesFor(replies, size);
        const seated = tables.flatMap(({ guests }) => guests.map(({ invited }) => invited));
        expect(seated.toSorted()).toEqual(replies.map(({ invited }) => invited).toSorted());
        expect(Math.max(0, ...tables.map(({ guests }) => guests.length))).toBeLessThanOrEqual(size);
        expect(tables).toHaveLength(Math.ceil(all.length / size));
        expect(tablesFor(replies.toReversed(), size)).toEqual(tables);
      }),
    );
  });

  it('keep a group together where it fits, and count diets', () => {
    const replies = ['a', 'a', 'a', 'b', 'b', 'b'].map((group, n) => replyOf(n, group));
    const tables = tablesFor(replies, 3);
    expect(tables.map(({ guests }) => guests.map(({ group }) => group))).toEqual([
      ['a', 'a', 'a'],
      ['b', 'b', 'b'],
    ]);
    expect(dietCounts(replies)).toEqual([['vegan', 3]]);
  });
});
