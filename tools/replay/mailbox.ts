/** The mailboxes of everyone in the replay: what a person can know and do, they know from here. */

/** A mail as the inbox of the local runtime lists it. */
interface InboxMail {
  readonly id: string;
  /** ISO 8601, virtual time. */
  readonly date: string;
  readonly to: readonly string[];
  readonly tags: readonly { readonly name: string; readonly value: string }[];
}

export interface Inbox {
  list(filter: {
    readonly to?: string;
    /** Epoch milliseconds. */
    readonly since?: number;
    readonly limit?: number;
  }): readonly InboxMail[];
  message(id: string): Promise<{ readonly text: string } | undefined>;
  raw(id: string): Buffer | undefined;
}

export interface ReceivedMail {
  readonly id: string;
  readonly to: string;
  /** Which of the programme's letters it is. */
  readonly moment: string;
}

const receivedOf = ({ id, to, tags }: InboxMail): ReceivedMail => ({
  id,
  to: to[0] ?? '',
  moment: tags.find(({ name }) => name === 'moment')?.value ?? '',
});

/** The path of the personal link in a letter. */
const linkIn = (text: string): string | undefined =>
  /https?:\/\/[^/\s]+(\/sign-in\/[^\s?]+)/.exec(text)?.[1];

/** The outbox's name of a mail, from its header, which may be folded over lines. */
const keyIn = (raw: string): string | undefined =>
  /^x-entity-ref-id:\s*((?:[^\r\n]|\r?\n[ \t])+)/im.exec(raw)?.[1]?.replaceAll(/\s+/g, '');

const everything = 1_000_000;

export const createMailboxes = (inbox: Inbox) => {
  const seen = new Set<string>();
  let since = 0;
  return {
    /** What has come since the last look, oldest first. */
    arrived: (): readonly ReceivedMail[] => {
      const fresh = inbox.list({ since, limit: everything }).filter(({ id }) => !seen.has(id));
      for (const { id, date } of fresh) {
        seen.add(id);
        since = Math.max(since, Date.parse(date));
      }
      return fresh.map(receivedOf).reverse();
    },
    /** The sign-in path of a person's newest letter that has one. */
    newestLink: async (to: string): Promise<string | undefined> => {
      for (const { id } of inbox.list({ to, limit: 20 })) {
        const link = linkIn((await inbox.message(id))?.text ?? '');
        if (link !== undefined) return link;
      }
      return undefined;
    },
    /** How many letters came more than once: the outbox names each in a header. */
    duplicates: (): number => {
      const keys = new Set<string>();
      let twice = 0;
      for (const { id } of inbox.list({ limit: everything })) {
        const key = keyIn(inbox.raw(id)?.toString() ?? '');
        if (key === undefined) continue;
        if (keys.has(key)) twice += 1;
        keys.add(key);
      }
      return twice;
    },
  };
};
export type Mailboxes = ReturnType<typeof createMailboxes>;
