import type { ApplicationCard } from '../../shared/domain/application.ts';
import { extensionReach } from '../../shared/domain/closing-time.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import { draftReminderOf, longestDraftLead } from '../../shared/domain/reminders.ts';
import type { MailOrder } from '../../shared/mail/order.ts';
import { everyApplication } from '../../shared/store/every-application.ts';
import { key } from '../../shared/store/keys.ts';
import type { RemindersDeps } from './container.ts';

const orderOf = (
  { applicationId, closesAt }: ApplicationCard,
  of: { readonly edition: string; readonly track: string },
  days: number,
): MailOrder => ({
  recipient: key.dossier(applicationId),
  moment: 'draft-reminder',
  version: `${closesAt}#${days}`,
  edition: of.edition,
  applicationId,
  facts: { track: of.track },
});

/** Whether drafts of a call can be near their own closing time, extensions of one person included. */
const isInReach = (closesAt: number, now: number): boolean =>
  closesAt - now <= longestDraftLead && now < closesAt + extensionReach;

/**
 * Owners of drafts that close soon, each by the closing time of the draft itself: one mail for each
 * interval of the edition, and others when the time is moved. Who submits or withdraws before the
 * mail is written gets none.
 */
export const draftReminders = async (
  deps: Pick<RemindersDeps, 'applications' | 'editions'>,
  now: number,
): Promise<MailOrder[]> => {
  const orders: MailOrder[] = [];
  for (const { edition, tracks } of await deps.editions.list()) {
    for (const { id: track, closesAt: callCloses } of tracks) {
      if (!isInReach(Date.parse(callCloses), now)) continue;
      const record = await deps.editions.get(edition);
      const { remindDays } = (record && trackOf(record.edition, track)?.call) ?? {};
      const of = { edition, track, status: 'draft' as const };
      for (const card of await everyApplication(deps.applications, of)) {
        const days = draftReminderOf(Date.parse(card.closesAt ?? ''), now, remindDays);
        if (days !== undefined) orders.push(orderOf(card, of, days));
      }
    }
  }
  return orders;
};
