import { describe, expect, it } from 'vitest';
import { draftReminderOf } from '../../../shared/domain/reminders.ts';

const day = 86_400_000;
const closesAt = Date.parse('2031-03-03T01:00:00.000Z');

describe('[F16] when the owner of a draft is reminded', () => {
  it.each([
    [7 * day + 1, undefined],
    [7 * day, 7],
    [2 * day + 1, 7],
    [2 * day, 2],
    [1, 2],
    [0, undefined],
    [-day, undefined],
  ])('%d ms before it closes: %s', (before, days) => {
    expect(draftReminderOf(closesAt, closesAt - before)).toBe(days);
  });

  it('by the days of the edition, in any order, or never', () => {
    expect(draftReminderOf(closesAt, closesAt - day, [3, 10, 1])).toBe(1);
    expect(draftReminderOf(closesAt, closesAt - 4 * day, [3, 10, 1])).toBe(10);
    expect(draftReminderOf(closesAt, closesAt - 1, [])).toBeUndefined();
  });
});
