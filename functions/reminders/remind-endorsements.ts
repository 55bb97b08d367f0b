import type { Application } from '../../shared/domain/application.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import { type Endorsement, endorsementDueAt } from '../../shared/domain/endorsement.ts';
import type { Guest } from '../../shared/domain/guest.ts';
import { isNear, reminderLead } from '../../shared/domain/reminders.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { type MailOrder, toGuest } from '../../shared/mail/order.ts';
import type { RemindersDeps } from './container.ts';

const guestOf = ({ writer, applicationId, endorsementId }: Endorsement): Guest =>
  writer.officeId === undefined
    ? { kind: 'referee', applicationId, endorsementId }
    : { kind: 'office', officeId: writer.officeId };

/** One mail for each letter and each deadline, of the edition as it is now. */
const orderOf = (endorsement: Endorsement, dueAt: string): MailOrder => {
  const { applicationId, applicant, edition } = endorsement;
  const moment = 'endorsement-reminder';
  const mail = { edition, moment, version: `${applicationId}/${dueAt}` } as const;
  return toGuest(guestOf(endorsement), mail, { applicant, dueAt });
};

/** Nobody reads a letter for it: it was withdrawn, or another application of the person is the live one. */
const isOver = (application: Application | undefined): boolean =>
  application?.status === 'withdrawn' || application?.status === 'merged';

/** A deadline that the edition has moved since stands as it was: so far back it is looked up again. */
const looksBack = 30 * 86_400_000;

/** Referees and offices whose letter is awaited and due soon, for applications that are still read. */
export const endorsementReminders = async (
  deps: Pick<RemindersDeps, 'applications' | 'endorsements' | 'editions'>,
  now: number,
): Promise<MailOrder[]> => {
  const orders: MailOrder[] = [];
  let cursor: string | undefined;
  do {
    const page = await deps.endorsements.due(isoOf(now + reminderLead), cursor);
    for (const { applicationId, endorsementId, dueAt: stored } of page.cards) {
      if (Date.parse(stored) < now - looksBack) continue;
      const endorsement = await deps.endorsements.get(applicationId, endorsementId);
      const record = endorsement && (await deps.editions.get(endorsement.edition));
      const track = record && endorsement && trackOf(record.edition, endorsement.track);
      if (endorsement?.status !== 'asked' || record === undefined || track === undefined) continue;
      const dueAt = endorsementDueAt(record.edition, track, endorsement);
      if (!isNear(dueAt, now)) continue;
      const application = await deps.applications.get(applicationId);
      if (isOver(application)) continue;
      orders.push(orderOf(endorsement, isoOf(dueAt)));
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return orders;
};
