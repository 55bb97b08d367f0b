import type { OpenWorld } from '../../../tools/replay/open-world.ts';
import { sessionOf } from './session.ts';

interface Post {
  readonly id: string;
  readonly text: string;
  readonly hidden?: { readonly reason: string };
}

export interface AlumniSpace {
  /** What the alumnus reads of the other, before and after the other is erased. */
  readonly read: () => Promise<readonly string[]>;
  /** What the other is told of the post that the office hid. */
  readonly told: string | undefined;
}

/**
 * Two alumni write to each other; one reports the other's post, which the office hides and shows
 * again. Each removes something, and writing is closed and reopened for one of them.
 */
export const alumniSpace = async (
  opened: OpenWorld,
  email: string,
  other: { readonly email: string; readonly applicationId: string },
): Promise<AlumniSpace> => {
  const { world } = opened;
  const { coordinator } = world.staff;
  const staff = `/staff/editions/${world.edition.edition}/cohort`;
  const as = async (address: string) => {
    const cookie = await sessionOf(opened, address);
    return async <T>(method: string, path: string, body?: object): Promise<T> => {
      const headers = { cookie, accept: 'application/json', 'content-type': 'application/json' };
      const init =
        body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
      const answer = await fetch(`${world.url}${path}`, init);
      if (answer.status >= 400) throw new Error(`${method} ${path}: ${await answer.text()}`);
      return (await answer.json()) as T;
    };
  };
  const [one, two] = [await as(email), await as(other.email)];
  const post = async (who: typeof one, text: string) =>
    (await who<{ post: Post }>('POST', '/my/cohort/posts', { kind: 'post', text })).post;

  const theirs = await post(two, 'Written by the other');
  const path = (id: string) => `/my/cohort/contributions/${id}`;
  await one('POST', `${path(theirs.id)}/reports`, { reason: 'Reported by one' });
  const { contributions } = await coordinator.need<{ contributions: readonly { id: string }[] }>(
    'GET',
    `${staff}/contributions`,
  );
  const decide = (visible: boolean) =>
    coordinator.need('PUT', `${staff}/contributions/${contributions[0]?.id}/visibility`, {
      ...{ visible, reason: 'Looked at', revision: 1 },
    });
  await decide(false);
  const { posts } = await two<{ posts: readonly Post[] }>('GET', '/my/cohort/posts');
  await decide(true);
  const member = `${staff}/members/${other.applicationId}/writing`;
  await coordinator.need('PUT', member, { open: false, reason: 'A pause' });
  await coordinator.need('PUT', member, { open: true, reason: 'The pause is over' });
  const own = await post(one, 'Written by one');
  await two('POST', `${path(own.id)}/reports`, { reason: 'Reported by the other' });
  await one('POST', `${path((await post(one, 'Removed')).id)}/removal`, {});
  return {
    told: posts[0]?.hidden?.reason,
    read: async () => {
      const page = await one<{ posts: readonly Post[] }>('GET', '/my/cohort');
      const texts = page.posts.map(({ text }) => text);
      return texts.filter((text) => text.startsWith('Written')).sort();
    },
  };
};
