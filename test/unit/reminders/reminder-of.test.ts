import { describe, expect, it } from 'vitest';
import { reminderLead, reminderOf } from '../../../shared/domain/reminders.ts';
import { someParticipant } from '../../support/participant.ts';
import { smallEdition } from '../../support/small-edition.ts';

const edition = smallEdition();
const dueAt = '2031-05-01T09:00:00.000Z';
const due = Date.parse(dueAt);

describe('[F39] who is reminded when', () => {
  const offered = someParticipant({ stage: 'offered', offer: { expiresAt: dueAt } });

  it('tells of an offer from two days before it expires until it does', () => {
    expect(reminderOf(offered, edition, due - reminderLead - 1)).toBeUndefined();
    expect(reminderOf(offered, edition, due - reminderLead)).toMatchObject({
      moment: 'offer-reminder',
      deadline: dueAt,
    });
    expect(reminderOf(offered, edition, due)).toBeUndefined();
  });

  it('stops when there is nothing left to do', () => {
    expect(reminderOf({ ...offered, stage: 'accepted' }, edition, due - 1)).toBeUndefined();
    const proposal = { version: 0, round: 0, dueAt };
    const writing = someParticipant({ stage: 'writing-proposal', proposal });
    expect(reminderOf(writing, edition, due - 1)).toMatchObject({ moment: 'proposal-reminder' });
    const submitted = someParticipant({ stage: 'proposal-in-review', proposal });
    expect(reminderOf(submitted, edition, due - 1)).toBeUndefined();
  });

  it('follows a deadline that moves: another deadline is another reminder', () => {
    const later = '2031-05-08T09:00:00.000Z';
    const moved = { ...offered, offer: { expiresAt: later } };
    expect(reminderOf(moved, edition, due - 1)).toBeUndefined();
    expect(reminderOf(moved, edition, Date.parse(later) - 1)).toMatchObject({ deadline: later });
  });
});
