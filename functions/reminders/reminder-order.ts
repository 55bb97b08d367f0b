import type { AwaitedOf } from '../../shared/domain/reminder-definitions.ts';
import { type PlannedReminder, versionOf } from '../../shared/domain/reminders.ts';
import { type MailOrder, toGuest } from '../../shared/mail/order.ts';
import { key } from '../../shared/store/keys.ts';

/** The letter of a reminder, by its lasting name. */
export const orderOf = (planned: PlannedReminder<AwaitedOf>): MailOrder => {
  const { moment, edition, reader, facts } = planned.awaited;
  const mail = { moment, edition, version: versionOf(planned) };
  switch (reader.kind) {
    case 'dossier': {
      const { applicationId } = reader;
      return { recipient: key.dossier(applicationId), ...mail, applicationId, facts };
    }
    case 'guest':
      return toGuest(reader.guest, mail, facts);
    case 'reviewer': {
      const { reviewer } = reader;
      return { recipient: key.reviewer(reviewer.sub), ...mail, reviewer, facts };
    }
  }
};
