import type { OpenWorld } from '../../../tools/replay/open-world.ts';
import { momentIn } from '../../../tools/replay/world.ts';

export interface Leaver {
  /** What another reads of them: while they are there, and by now. */
  readonly before: readonly string[];
  readonly read: () => Promise<readonly string[]>;
}

interface Shown {
  readonly people?: readonly { readonly text: string }[];
  readonly posts?: readonly { readonly text: string }[];
}

/** Somebody writes to the others during online training, in which they then fall short. */
export const planLeaver = (
  { world, runtime }: OpenWorld,
  of: { readonly email: string; readonly reader: string },
  moment: string,
): Leaver => {
  const before: string[] = [];
  const person = (email: string) => {
    const found = world.people.find(({ plan }) => plan.email === email);
    if (found === undefined) throw new Error(`Nobody has the address ${email}`);
    return found;
  };
  const read = async (): Promise<readonly string[]> => {
    const reader = person(of.reader);
    const pages = await Promise.all(
      ['/my/cohort/people', '/my/cohort'].map((path) => reader.call<Shown>('GET', path)),
    );
    return pages
      .flatMap(({ body }) => [...(body.people ?? []), ...(body.posts ?? [])])
      .map(({ text }) => text)
      .filter((text) => text.startsWith('Leaving'));
  };
  world.agenda.add({
    at: momentIn(world, moment),
    label: 'somebody who will fall short writes to the others',
    run: async () => {
      const leaver = person(of.email);
      const introduction = { text: 'Leaving soon', field: 'Paper', links: [] };
      await leaver.call('POST', '/my/cohort/introduction', introduction);
      await leaver.call('POST', '/my/cohort/posts', { kind: 'post', text: 'Leaving a word' });
      await runtime.quiet();
      before.push(...(await read()));
    },
  });
  return { before, read };
};
