import type { MailCard, MailStatus } from '../../../shared/domain/mail.ts';
import type { MailKey, MailRepository, QueuedMail } from '../../../shared/store/mail-repository.ts';

interface Kept {
  readonly mail: QueuedMail;
  readonly status: MailStatus;
  readonly touchedAt: string;
  readonly sentAt?: string;
}

const pathOf = ({ recipient, moment, version }: MailKey): string =>
  `${recipient}#${moment}#${version}`;

const cardOf = ({ mail, status, sentAt }: Kept): MailCard => ({
  recipient: mail.recipient,
  moment: mail.moment,
  version: mail.version,
  status,
  createdAt: mail.createdAt,
  ...(sentAt === undefined ? {} : { sentAt }),
});

/** The outbox in memory, with the same conditions as the table's. */
export const inMemoryMailRepository = (): MailRepository => {
  const kept = new Map<string, Kept>();
  const suppressed = new Set<string>();
  const change = (mail: MailKey, from: MailStatus, next: Partial<Kept>): boolean => {
    const stands = kept.get(pathOf(mail));
    if (stands?.status !== from) return false;
    kept.set(pathOf(mail), { ...stands, ...next });
    return true;
  };
  return {
    queue: async (mail) => {
      if (kept.has(pathOf(mail))) return 'present';
      kept.set(pathOf(mail), { mail, status: 'PENDING', touchedAt: mail.createdAt });
      return 'queued';
    },
    claim: async (mail, now) => change(mail, 'PENDING', { status: 'SENDING', touchedAt: now }),
    sent: async (mail, _messageId, now) => {
      change(mail, 'SENDING', { status: 'SENT', sentAt: now });
    },
    release: async (mail) => {
      change(mail, 'SENDING', { status: 'PENDING' });
    },
    close: async (mail, from, as) => change(mail, from, { status: as }),
    unsettled: async (until) =>
      [...kept.values()]
        .filter(({ status }) => status === 'PENDING' || status === 'SENDING')
        .filter(({ touchedAt }) => touchedAt <= until)
        .map(cardOf),
    get: async (mail) => {
      const stands = kept.get(pathOf(mail));
      return stands && { ...stands.mail, status: stands.status };
    },
    page: async (edition) => ({
      mails: [...kept.values()].filter(({ mail }) => mail.edition === edition).map(cardOf),
    }),
    suppress: async (addressHash) => void suppressed.add(addressHash),
    isSuppressed: async (addressHash) => suppressed.has(addressHash),
  };
};
