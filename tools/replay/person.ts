/** One made-up person with a device of their own: applies, reads mail, signs in, takes part. */
import type { Answer, HttpClient } from '../client/http-client.ts';
import type { CohortPerson } from '../cohort/cohort-schema.ts';
import type { Mailboxes } from './mailbox.ts';

export interface Person {
  readonly plan: CohortPerson;
  /** Known once the draft is started. */
  applicationId: string | undefined;
  reference: string | undefined;
  /** How often reviewers have decided on this person's proposal. */
  proposalRounds: number;
  /** How many reviews this person's application has had. */
  reviews: number;
  /** A call of this person, signed in again from the mail where the session has ended. */
  call<T = unknown>(method: string, path: string, body?: unknown): Promise<Answer<T>>;
  /** Cookies of the person's device. */
  cookies(): ReadonlyMap<string, string>;
}

/**
 * The way in by a personal link. A link opens once: whatever the person does meanwhile waits for the
 * same entry, and what was refused before it is not a reason for another one.
 */
const entryOf = (client: HttpClient, newestLink: () => Promise<string | undefined>) => {
  let entries = 0;
  let underWay: Promise<'entered' | Answer | undefined> | undefined;

  /** What the newest link was answered where it is refused; undefined where no letter has one. */
  const signIn = async (): Promise<'entered' | Answer | undefined> => {
    const link = await newestLink();
    if (link === undefined) return undefined;
    const answer = await client.send('POST', link, {});
    if (answer.status >= 400) return answer;
    entries += 1;
    return 'entered';
  };

  return {
    /** How often the person has signed in. */
    signedIn: (): number => entries,
    enter: () => {
      underWay ??= signIn().finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
  };
};

export const createPerson = (
  plan: CohortPerson,
  client: HttpClient,
  mailboxes: Mailboxes,
): Person => {
  const { signedIn, enter } = entryOf(client, () => mailboxes.newestLink(plan.email));

  return {
    plan,
    applicationId: undefined,
    reference: undefined,
    proposalRounds: 0,
    reviews: 0,
    cookies: client.cookies,
    call: async <T>(method: string, path: string, body?: unknown): Promise<Answer<T>> => {
      const before = signedIn();
      const answer = await client.send<T>(method, path, body);
      if (answer.status !== 401) return answer;
      const entry = signedIn() === before ? await enter() : 'entered';
      if (entry === undefined) return answer;
      // Refused, the link says more than that a session is needed.
      return entry === 'entered' ? client.send<T>(method, path, body) : (entry as Answer<T>);
    },
  };
};
