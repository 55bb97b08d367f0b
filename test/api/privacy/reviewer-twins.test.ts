/** Who applies cannot tell who reviewed: two worlds that differ in the reviewers and nothing else. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/domain/edition.ts';
import { answersToPeople, lettersOfPeople } from '../../support/seen-by-people.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { wholePost } from '../../support/whole-post.ts';
import { wholeWorld } from '../../support/whole-world.ts';

interface Reviewer {
  readonly sub: string;
  readonly email: string;
  readonly name: string;
  readonly employer: string;
  readonly locale: 'en' | 'ko';
  /** A word that only this reviewer writes. */
  readonly word: string;
}

const panels: Readonly<Record<'one' | 'other', readonly Reviewer[]>> = {
  one: [
    {
      ...{ sub: 'canary-rita', email: 'rita@silkworm.example', name: 'Rita Canarsson' },
      ...{ employer: 'Silkworm Hall', locale: 'en', word: 'Gossamer' },
    },
    {
      ...{ sub: 'canary-rolf', email: 'rolf@amber.example', name: 'Rolf Aardvark' },
      ...{ employer: 'Amber Foundry', locale: 'en', word: 'Filigree' },
    },
  ],
  other: [
    {
      ...{ sub: 'zyx-sunhee', email: 'sunhee@vellum.example', name: '카나리' },
      ...{ employer: '나비공방', locale: 'ko', word: '섬세하다' },
    },
    {
      ...{ sub: 'zyx-bo', email: 'bo@ox.example', name: 'Bo Wolfenbüttel' },
      ...{ employer: 'Oxhouse', locale: 'en', word: 'Quicksilver' },
    },
  ],
};

const edition = (): Edition => {
  const small = smallEdition();
  const tracks = small.tracks.map((track) => ({
    ...track,
    selection: { ...track.selection, reviewsNeeded: 2 },
  }));
  return { ...small, tracks };
};

type Seen = ReadonlyMap<string, string>;
const of = { edition: '2031', track: 'makers' };
const lists = '/staff/editions/{edition}/selections';

/** What three people see while they are reviewed, when they are decided on and when they are told. */
const seenIn = async (reviewers: readonly Reviewer[]): Promise<Seen> => {
  const world = wholeWorld(edition());
  const post = wholePost(world.ports);
  const people: (Awaited<ReturnType<typeof world.apply>> & { readonly email: string })[] = [];
  for (const name of ['sokha', 'dara', 'chan']) {
    const email = `${name}@people.example`;
    people.push({ email, ...(await world.apply(email)) });
  }
  const must = async (asked: Parameters<typeof world.call>[0]) => {
    const answer = await world.call(asked);
    if (answer.status >= 400) throw new Error(`${asked.route}: ${answer.body}`);
  };
  const office = { roles: ['coordinator'], sub: 'cora' } as const;
  for (const { sub, email, name, employer, locale } of reviewers) {
    await must({
      ...{ ...office, route: 'PUT /staff/editions/{edition}/reviewers/{sub}' },
      params: { edition: '2031', sub },
      json: { email, name, employer, locale },
    });
  }
  const seen = new Map<string, string>();
  const look = async (when: string) => {
    for (const [what, answer] of [
      ...(await answersToPeople(world, people)),
      ...(await lettersOfPeople(post, people)),
    ]) {
      seen.set(`${when}: ${what}`, answer);
    }
  };

  world.time.now = Date.parse('2031-03-10T00:00:00.000Z');
  await must({
    ...{ ...office, route: 'POST /staff/editions/{edition}/review-assignments' },
    ...{ params: { edition: '2031' }, json: { track: 'makers' } },
  });
  await look('assigned');
  for (const [at, { sub, word }] of reviewers.entries()) {
    for (const { applicationId } of people) {
      const asked = { params: { applicationId }, roles: ['reviewer'] as const, sub };
      const path = 'POST /reviews/{applicationId}';
      const declared = { conflict: 'none', confidential: true };
      const scores = { merit: at === 0 ? 5 : 1 };
      const review = { scores, recommendation: 'accept', comment: `${word}, truly.` };
      await must({ ...asked, route: `${path}/declaration`, json: declared });
      await must({ ...asked, route: `${path}/submission`, json: review });
    }
  }
  await look('reviewed');
  world.time.now = Date.parse('2031-04-05T00:00:00.000Z');
  await must({
    ...{ ...office, route: `POST ${lists}` },
    ...{ params: { edition: '2031' }, json: { track: 'makers' } },
  });
  await look('decided');
  await must({
    ...{ ...office, route: `POST ${lists}/{track}/release` },
    ...{ params: of, json: { acknowledgeDuplicates: true } },
  });
  await look('told');
  return seen;
};

describe('[F24] [Q11] whoever reviewed', () => {
  let one: Seen = new Map();
  let other: Seen = new Map();
  beforeAll(async () => {
    one = await seenIn(panels.one);
    other = await seenIn(panels.other);
  }, 90_000);

  it('pages, answers and mails were seen that there are, before and after people are told', () => {
    const shown = [...one].filter(([, answer]) => answer.startsWith('[200'));
    expect(shown.length).toBeGreaterThan(200);
    const mails = (when: string) =>
      [...one.keys()].filter((what) => what.startsWith(when) && what.includes(' mail ')).length;
    expect(mails('told')).toBeGreaterThan(mails('decided'));
    const home = (when: string) => one.get(`${when}: sokha@people.example GET /my json`);
    expect(home('told')).not.toBe(home('decided'));
  });

  it('an applicant is answered and written to byte for byte the same', () => {
    expect([...other.keys()]).toEqual([...one.keys()]);
    const different = [...one].filter(([what, answer]) => other.get(what) !== answer);
    expect(different).toEqual([]);
  });

  it.each(Object.entries(panels))(
    'nothing of a reviewer is in what an applicant sees, in the world with the panel %s',
    (which, reviewers) => {
      const seen = which === 'one' ? one : other;
      const canaries = reviewers.flatMap(({ locale: _locale, ...all }) => Object.values(all));
      for (const canary of canaries) {
        const hits = [...seen].filter(([, answer]) =>
          answer.toLowerCase().includes(canary.toLowerCase()),
        );
        expect(hits, canary).toEqual([]);
      }
    },
  );
});
