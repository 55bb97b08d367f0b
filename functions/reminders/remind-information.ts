import type { InformationCard } from '../../shared/domain/information-request.ts';
import { reminderLead } from '../../shared/domain/reminders.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { MailOrder } from '../../shared/mail/order.ts';
import { key } from '../../shared/store/keys.ts';
import type { RemindersDeps } from './container.ts';

const orderOf = ({ applicationId, edition, number, track, dueAt }: InformationCard): MailOrder => ({
  recipient: key.dossier(applicationId),
  moment: 'information-reminder',
  version: `${number}/${dueAt}`,
  edition,
  applicationId,
  facts: { track, number, dueAt },
});

/**
 * Applicants who were asked for information and have not answered: one mail for each deadline, and
 * none to whoever was asked so late that the request itself came within that time.
 */
export const informationReminders = async (
  deps: Pick<RemindersDeps, 'information'>,
  now: number,
): Promise<MailOrder[]> => {
  const orders: MailOrder[] = [];
  let cursor: string | undefined;
  do {
    const page = await deps.information.due(isoOf(now), isoOf(now + reminderLead), cursor);
    for (const card of page.cards) {
      const early = Date.parse(card.dueAt) - Date.parse(card.askedAt) > reminderLead;
      if (early) orders.push(orderOf(card));
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return orders;
};
