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

export const createPerson = (
  plan: CohortPerson,
  client: HttpClient,
  mailboxes: Mailboxes,
): Person => {
  /** What the newest link was answered; undefined where no letter has one. */
  const signIn = async (): Promise<Answer<unknown> | undefined> => {
    const link = await mailboxes.newestLink(plan.email);
    return link === undefined ? undefined : client.send('POST', link, {});
  };

  return {
    plan,
    applicationId: undefined,
    reference: undefined,
    proposalRounds: 0,
    reviews: 0,
    cookies: client.cookies,
    call: async <T>(method: string, path: string, body?: unknown): Promise<Answer<T>> => {
      const answer = await client.send<T>(method, path, body);
      if (answer.status !== 401) return answer;
      const entry = await signIn();
      if (entry === undefined) return answer;
      // Refused, the link says more than that a session is needed.
      return entry.status < 400 ? client.send<T>(method, path, body) : (entry as Answer<T>);
    },
  };
};
