import { describe, expect, test } from 'vitest';
import type { Answer, HttpClient } from '../../../tools/client/http-client.ts';
import type { CohortPerson } from '../../../tools/cohort/cohort-schema.ts';
import type { Mailboxes } from '../../../tools/replay/mailbox.ts';
import { createPerson } from '../../../tools/replay/person.ts';

/** A server that lets in by a link once, and answers only those who are in. */
const serverWith = (link: string | undefined) => {
  const used: string[] = [];
  let isIn = false;
  const send = async (method: string, path: string): Promise<Answer> => {
    const wasIn = isIn;
    await new Promise(setImmediate);
    if (path === link && method === 'POST') {
      used.push(path);
      isIn = used.length === 1;
      return isIn ? { status: 200, body: {} } : { status: 410, body: { code: 'link-not-usable' } };
    }
    return wasIn ? { status: 200, body: path } : { status: 401, body: {} };
  };
  const client = { send, cookies: () => new Map() } as unknown as HttpClient;
  const mailboxes = { newestLink: async () => link } as unknown as Mailboxes;
  const plan = { id: 'makers-0001', email: 'maker@people.example' } as CohortPerson;
  return { used, person: createPerson(plan, client, mailboxes) };
};

describe('a made-up person', () => {
  test('[F68] who does two things at once signs in once', async () => {
    const { used, person } = serverWith('/sign-in/one');
    const answers = await Promise.all([person.call('GET', '/a'), person.call('GET', '/b')]);
    expect(answers.map(({ body }) => body)).toEqual(['/a', '/b']);
    expect(used).toHaveLength(1);
  });

  test('[F68] is told what the link was answered where it is refused', async () => {
    const { used, person } = serverWith('/sign-in/one');
    used.push('somebody else');
    expect(await person.call('GET', '/a')).toMatchObject({ status: 410 });
  });

  test('[F68] without a letter has the refusal itself', async () => {
    expect(await serverWith(undefined).person.call('GET', '/a')).toMatchObject({ status: 401 });
  });
});
