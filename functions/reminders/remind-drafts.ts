import { isNear } from '../../shared/domain/reminders.ts';
import type { MailOrder } from '../../shared/mail/order.ts';
import { key } from '../../shared/store/keys.ts';
import type { RemindersDeps } from './container.ts';

/** Owners of drafts in calls that close soon: one mail per closing time, none after submission. */
export const draftReminders = async (deps: RemindersDeps, now: number): Promise<MailOrder[]> => {
  const orders: MailOrder[] = [];
  for (const { edition, tracks } of await deps.editions.list()) {
    for (const { id, closesAt } of tracks) {
      if (!isNear(Date.parse(closesAt), now)) continue;
      let cursor: string | undefined;
      do {
        const of = { edition, track: id, status: 'draft' as const };
        const page = await deps.applications.list(cursor === undefined ? of : { ...of, cursor });
        for (const { applicationId } of page.cards) {
          orders.push({
            recipient: key.dossier(applicationId),
            moment: 'draft-reminder',
            version: closesAt,
            edition,
            applicationId,
            facts: { track: id },
          });
        }
        cursor = page.cursor;
      } while (cursor !== undefined);
    }
  }
  return orders;
};
