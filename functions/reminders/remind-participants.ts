import type { Participant } from '../../shared/domain/participant.ts';
import { isNear, type Reminder, reminderLead, reminderOf } from '../../shared/domain/reminders.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { MailOrder } from '../../shared/mail/order.ts';
import { key } from '../../shared/store/keys.ts';
import type { RemindersDeps } from './container.ts';

const orderOf = ({ applicationId, edition }: Participant, reminder: Reminder): MailOrder => ({
  recipient: key.dossier(applicationId),
  moment: reminder.moment,
  version: reminder.deadline,
  edition,
  applicationId,
  facts: reminder.facts,
});

/** Participants whose deadline is near and who have something left to do. */
export const participantReminders = async (
  deps: RemindersDeps,
  now: number,
): Promise<MailOrder[]> => {
  const orders: MailOrder[] = [];
  let cursor: string | undefined;
  do {
    const page = await deps.participants.due(isoOf(now + reminderLead), cursor);
    for (const { applicationId, dueAt } of page.due) {
      if (!isNear(Date.parse(dueAt), now)) continue;
      const participant = await deps.participants.get(applicationId);
      const record = participant && (await deps.editions.get(participant.edition));
      if (participant === undefined || record === undefined) continue;
      const reminder = reminderOf(participant, record.edition, now);
      if (reminder !== undefined) orders.push(orderOf(participant, reminder));
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return orders;
};
