/** Whoever has a conflict learns nothing more: worlds that differ in what became of the application. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/domain/edition.ts';
import type { Route } from '../../../shared/http/route.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { wholePost } from '../../support/whole-post.ts';
import { everyRoute, keyOf, paramsOf, wholeWorld } from '../../support/whole-world.ts';

/** What the others make of the application that the one with the conflict may not see. */
const fates = {
  praised: { merit: 5, comment: 'Gossamer work.', choice: 'include' },
  refused: { merit: 1, comment: 'Hackneyed work, and a long comment why.', choice: 'exclude' },
} as const;
type Fate = keyof typeof fates;

const edition = (): Edition => {
  const small = smallEdition();
  const tracks = small.tracks.map((track) => ({
    ...track,
    selection: { ...track.selection, reviewsNeeded: 3 },
  }));
  return { ...small, tracks };
};

const conflicted = 'rita';
const panel = [conflicted, 'rolf', 'ruth'];
const lists = '/staff/editions/{edition}/selections';
const ofReviewer = everyRoute.filter(
  ({ access, method }) =>
    access.kind === 'staff' && access.roles.includes('reviewer') && method === 'GET',
);

/** The list to do, and where there is one the list of what is done. */
const lookups = ({ path }: Route): Readonly<Record<string, string>>[] =>
  path === '/reviews'
    ? [{ edition: '2031' }, { edition: '2031', status: 'done' }]
    : [{ edition: '2031' }];

/** When the conflict is declared: before anything was read, or by somebody who has scored. */
const moments = ['at once', 'after scoring'] as const;
type Moment = (typeof moments)[number];

/** Everything that the one with the conflict is answered and written, from the declaration on. */
const seenIn = async (fate: Fate, moment: Moment): Promise<ReadonlyMap<string, string>> => {
  const world = wholeWorld(edition());
  const post = wholePost(world.ports);
  const ids: string[] = [];
  for (const name of ['sokha', 'dara', 'chan']) {
    ids.push((await world.apply(`${name}@people.example`)).applicationId);
  }
  const [subject = '', ...others] = ids;
  const must = async (asked: Parameters<typeof world.call>[0]) => {
    const answer = await world.call(asked);
    if (answer.status >= 400) throw new Error(`${asked.route}: ${answer.body}`);
  };
  const office = (route: string, params: object, json: object) =>
    must({ route, params: { edition: '2031', ...params }, json, roles: ['coordinator'] });
  for (const sub of panel) {
    const json = { email: `${sub}@panel.example` };
    await office('PUT /staff/editions/{edition}/reviewers/{sub}', { sub }, json);
  }
  world.time.now = Date.parse('2031-03-10T00:00:00.000Z');
  const assigning = 'POST /staff/editions/{edition}/review-assignments';
  await office(assigning, {}, { track: 'makers' });

  const declare = (sub: string, applicationId: string, json: object) =>
    must({
      ...{ route: 'POST /reviews/{applicationId}/declaration', params: { applicationId }, json },
      ...{ roles: ['reviewer'], sub },
    });
  const none = { conflict: 'none', confidential: true };
  const review = async (sub: string, applicationId: string, merit: number, comment: string) => {
    await declare(sub, applicationId, none);
    await must({
      ...{ route: 'POST /reviews/{applicationId}/submission', params: { applicationId } },
      ...{ roles: ['reviewer'], sub },
      json: { scores: { merit }, recommendation: 'unsure', comment },
    });
  };

  const seen = new Map<string, string>();
  const look = async (when: string) => {
    for (const route of ofReviewer) {
      const places = route.path.includes('{applicationId}') ? [...ids, 'ABSENT01'] : [''];
      for (const applicationId of places) {
        for (const query of route.path.includes('{applicationId}') ? [{}] : lookups(route)) {
          const { status, headers, body } = await world.call({
            ...{ route: keyOf(route), params: paramsOf(route, { applicationId }) },
            query,
            ...{ roles: ['reviewer'], sub: conflicted },
          });
          const what = `${when}: ${keyOf(route)} ${applicationId} ${JSON.stringify(query)}`;
          seen.set(what, JSON.stringify([status, headers, body]));
        }
      }
    }
    await post.bring();
    for (const [at, mail] of post.lettersTo(`${conflicted}@panel.example`).entries()) {
      seen.set(`${when}: mail ${at}`, mail);
    }
  };

  if (moment === 'after scoring') await review(conflicted, subject, 5, 'Mine.');
  await declare(conflicted, subject, { conflict: 'family', words: 'A cousin of mine.' });
  await look('declared');
  const { merit, comment, choice } = fates[fate];
  for (const sub of ['rolf', 'ruth']) await review(sub, subject, merit, comment);
  for (const applicationId of others) {
    for (const sub of panel) await review(sub, applicationId, 5, 'Clear.');
  }
  await look('reviewed');
  world.time.now = Date.parse('2031-04-05T00:00:00.000Z');
  await office(`POST ${lists}`, {}, { track: 'makers' });
  const adjusting = { version: 1, applicationId: subject, choice, reason: 'Ministry' };
  const params = { track: 'makers' };
  await office(`POST ${lists}/{track}/adjustments`, params, adjusting);
  await look('decided');
  await office(`POST ${lists}/{track}/release`, params, { acknowledgeDuplicates: true });
  const application = await world.ports.applications.get(subject);
  seen.set('fate', application?.status ?? '');
  await look('released');
  return seen;
};

describe('[Q12] a reviewer with a conflict', () => {
  const worlds = new Map<string, ReadonlyMap<string, string>>();
  const seen = (fate: Fate, moment: Moment) => worlds.get(`${fate} ${moment}`) ?? new Map();
  beforeAll(async () => {
    for (const moment of moments) {
      for (const fate of Object.keys(fates) as Fate[]) {
        worlds.set(`${fate} ${moment}`, await seenIn(fate, moment));
      }
    }
  }, 90_000);

  it.each(moments)('sees the same whatever became of the application: declared %s', (moment) => {
    const [one, other] = [new Map(seen('praised', moment)), new Map(seen('refused', moment))];
    expect([one.get('fate'), other.get('fate')]).toEqual(['selected', 'not-selected']);
    for (const world of [one, other]) world.delete('fate');
    expect([...other.keys()]).toEqual([...one.keys()]);
    expect([...one].filter(([what, answer]) => other.get(what) !== answer)).toEqual([]);
    const shown = [...one.values()].filter((answer) => answer.startsWith('[200'));
    expect(shown.length).toBeGreaterThan(20);
  });

  it('reads the application that it does not review any more as one that is absent', () => {
    const answers = [...seen('praised', 'after scoring')];
    const absent = answers.filter(([what]) => what.includes('ABSENT01'));
    expect(absent.length).toBeGreaterThan(20);
    expect(absent.every(([, answer]) => answer.startsWith('[404'))).toBe(true);
    const all = answers.map(([, answer]) => answer).join();
    expect(all).not.toContain('Gossamer');
  });
});
