import type { OpenWorld } from '../../../tools/replay/open-world.ts';

/** Asks for a link, uses it, and gives the cookie of the session. */
export const sessionOf = async ({ world, runtime }: OpenWorld, email: string): Promise<string> => {
  const post = (path: string, body: object): Promise<Response> =>
    fetch(`${world.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await post('/sign-in', { email });
  await runtime.quiet();
  const answer = await post((await world.mailboxes.newestLink(email)) ?? '', {});
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
};
