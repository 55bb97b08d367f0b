import { describe, expect, it } from 'vitest';
import { awaitedOf } from '../../../shared/domain/reminder-definitions.ts';
import { remindersAhead } from '../../../shared/domain/reminders.ts';
import { smallEdition } from '../../support/small-edition.ts';

const day = 86_400_000;
/** 10:00 in Seoul. */
const closesAt = '2031-03-03T01:00:00.000Z';

/** Which of the reminders of a draft is due some time before it closes, by its days. */
const dueBefore = (before: number, remindDays?: number[]): number | undefined => {
  const small = smallEdition();
  const tracks = small.tracks.map((track) => ({
    ...track,
    call: { ...track.call, ...(remindDays === undefined ? {} : { remindDays }) },
  }));
  const edition = { ...small, tracks };
  const draft = { applicationId: 'DRAFT1', track: 'makers', status: 'draft', closesAt } as const;
  const reader = { kind: 'dossier', applicationId: 'DRAFT1' } as const;
  const awaited = awaitedOf('draft', { edition, reader, draft });
  if (awaited === undefined) throw new Error('nothing is awaited');
  const now = Date.parse(closesAt) - before;
  return remindersAhead(awaited, now).find(({ sendAt }) => sendAt <= now)?.days;
};

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
    expect(dueBefore(before)).toBe(days);
  });

  it('by the days of the edition, in any order, or never', () => {
    expect(dueBefore(day, [3, 10, 1])).toBe(1);
    expect(dueBefore(4 * day, [3, 10, 1])).toBe(10);
    expect(dueBefore(1, [])).toBeUndefined();
  });
});
