import { describe, expect, it } from 'vitest';
import type { Participant } from '../../../shared/domain/participant.ts';
import { awaitedOf } from '../../../shared/domain/reminder-definitions.ts';
import { dueReminders } from '../../../shared/domain/reminders.ts';
import { isoOf } from '../../../shared/domain/time.ts';
import { someParticipant } from '../../support/participant.ts';
import { smallEdition } from '../../support/small-edition.ts';

const edition = smallEdition();
/** 18:00 in Seoul. */
const dueAt = '2031-05-01T09:00:00.000Z';
const due = Date.parse(dueAt);
const hour = 3_600_000;

/** The letters that a participant is sent at a moment, and the dates that they are of. */
const sentTo = (participant: Participant, now: number) => {
  const reader = { kind: 'dossier', applicationId: participant.applicationId } as const;
  const awaited = (['offer', 'training', 'proposal'] as const).flatMap(
    (reminder) => awaitedOf(reminder, { edition, reader, participant }) ?? [],
  );
  return dueReminders(now, awaited).map((one) => [one.awaited.moment, isoOf(one.awaited.dueAt)]);
};

describe('[F39] who is reminded when', () => {
  const offered = someParticipant({ stage: 'offered', offer: { expiresAt: dueAt } });

  it('tells of an offer from two days before it expires until it does', () => {
    expect(sentTo(offered, due - 48 * hour - 1)).toEqual([]);
    expect(sentTo(offered, due - 48 * hour)).toEqual([['offer-reminder', dueAt]]);
    expect(sentTo(offered, due)).toEqual([]);
  });

  it('stops when there is nothing left to do', () => {
    expect(sentTo({ ...offered, stage: 'accepted' }, due - 1)).toEqual([]);
    const proposal = { version: 0, round: 0, dueAt };
    const writing = someParticipant({ stage: 'writing-proposal', proposal });
    expect(sentTo(writing, due - 1)).toEqual([['proposal-reminder', dueAt]]);
    const submitted = someParticipant({ stage: 'proposal-in-review', proposal });
    expect(sentTo(submitted, due - 1)).toEqual([]);
  });

  it('follows a deadline that moves: another deadline is another reminder', () => {
    const later = '2031-05-08T09:00:00.000Z';
    const moved = { ...offered, offer: { expiresAt: later } };
    expect(sentTo(moved, due - 1)).toEqual([]);
    expect(sentTo(moved, Date.parse(later) - 1)).toEqual([['offer-reminder', later]]);
  });

  it('on the days that the edition names, or never', () => {
    const naming = (offer: number[]) => ({ ...edition, reminders: { daysBefore: { offer } } });
    const reader = { kind: 'dossier', applicationId: offered.applicationId } as const;
    const daysIn = (days: number[], before: number) => {
      const of = { edition: naming(days), reader, participant: offered };
      const awaited = awaitedOf('offer', of);
      return dueReminders(due - before, awaited === undefined ? [] : [awaited]).map(
        (planned) => planned.days,
      );
    };
    expect(daysIn([5, 1], 24 * hour)).toEqual([1]);
    expect(daysIn([5, 1], 48 * hour)).toEqual([5]);
    expect(daysIn([], 24 * hour)).toEqual([]);
  });
});
