/** Whoever reviews cannot tell who applied: two worlds that differ in the people and in nothing else. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/domain/edition.ts';
import type { Endorsement } from '../../../shared/domain/endorsement.ts';
import { eventOf } from '../../support/application.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { wholePost } from '../../support/whole-post.ts';
import { everyRoute, keyOf, paramsOf, wholeWorld } from '../../support/whole-world.ts';

const both = (text: string) => ({ en: text, ko: text });
const asks = { required: false, types: ['pdf' as const], maxBytes: 9000, files: 5 };

/** Two reviews each; a redacted curriculum, a portfolio as it is, a passport for the office alone. */
const edition = (): Edition => {
  const small = smallEdition();
  const tracks = small.tracks.map((track) => ({
    ...track,
    selection: { ...track.selection, reviewsNeeded: 2 },
    documents: [
      { ...asks, id: 'cv', title: both('Curriculum'), forReviewers: 'redacted' as const },
      { ...asks, id: 'portfolio', title: both('Portfolio'), forReviewers: 'as-is' as const },
      { ...asks, id: 'passport', title: both('Passport') },
    ],
    references: { needed: 1, most: 2, forReviewers: 'redacted' as const },
  }));
  return { ...small, tracks };
};

interface Identity {
  readonly given: string;
  readonly family: string;
  readonly employer: string;
  readonly host: string;
  readonly phone: string;
  readonly born: string;
  readonly referee: string;
}

/** Who applies: nothing of the one world is in the other. */
const people: Readonly<Record<'one' | 'other', readonly Identity[]>> = {
  one: [
    {
      ...{ given: 'Asterida', family: 'Canarsson', employer: 'Silkworm Hall', born: '1991' },
      ...{ host: 'asterida.example', phone: '+855 12 345 678', referee: 'Quillon Referent' },
    },
    {
      ...{ given: 'Zephyrine', family: 'Aardvark', employer: 'Amber Foundry', born: '1988' },
      ...{ host: 'zephyrine.example', phone: '+51 987 654 321', referee: 'Odalys Witness' },
    },
    {
      ...{ given: '민수', family: '카나리', employer: '나비공방', born: '1999' },
      ...{ host: 'minsu.example', phone: '+82 10 1234 5678', referee: '백증인' },
    },
  ],
  other: [
    {
      ...{ given: 'Bo', family: 'Zyx-Wolfenbüttel', employer: 'Ox', born: '1986' },
      ...{ host: 'bo-zyx.example', phone: '+976 11 223 344', referee: 'Ia Moreno-Quispe' },
    },
    {
      ...{ given: 'សុខា', family: 'ចាន់', employer: 'Vellum & Sons (Phnom Penh)', born: '1998' },
      ...{ host: 'sokha.example', phone: '+855 98 765 432', referee: 'Tevy Lim' },
    },
    {
      ...{ given: 'Ганна', family: 'Кувшин', employer: 'Дом бумаги', born: '1990' },
      ...{ host: 'hanna.example', phone: '+998 90 123 4567', referee: 'Rustam Guvoh' },
    },
  ],
};

const reviewers = ['ana', 'ben', 'cho'];
const files = ['CVFILE001', 'CVCOPY001', 'WORKONE01', 'PASSPORT1'];

/** The same application, as somebody writes it who says who they are in every line. */
const answersOf = ({ given, family, employer, host, phone, born }: Identity, at: number) => ({
  'answers.fullName': `${given} ${family}`,
  'answers.passportName': ['ASTER CANARY', 'ZEPHYR AARD', 'MINSU KANARI'][at] ?? '',
  'answers.birthDate.year': born,
  'answers.organisation': employer,
  'answers.position': `Head of ${employer}`,
  'answers.statements.merit': [
    `I am ${given} ${family} and lead ${employer}.`,
    `Write to me@${host}, see https://${host}/work or call ${phone}.`,
    `The village makes paper; application ${at}.`,
  ].join('\n'),
});

const fileOf = (fileId: string, document: string, of: object = {}) => ({
  ...({ fileId, document, type: 'pdf', state: 'accepted', size: 700 } as const),
  receivedAt: '2031-02-20T03:00:00.000Z',
  ...of,
});

const referenceOf = (applicationId: string, of: Identity): Endorsement => ({
  ...{ applicationId, endorsementId: 'REF01', kind: 'reference', edition: '2031', track: 'makers' },
  applicant: `${of.given} ${of.family}`,
  writer: { name: of.referee, email: `dean@${of.host}`, locale: 'en', relation: 'Dean' },
  ...{ status: 'received', askedAt: '2031-02-21T00:00:00.000Z', dueAt: '2031-03-08T00:00:00.000Z' },
  writing: {
    text: `I, ${of.referee} (dean@${of.host}), taught ${of.given} at ${of.employer}: patient work.`,
    declared: true,
    savedAt: '2031-02-22T00:00:00.000Z',
  },
  version: 1,
});

type Seen = Map<string, string>;

/** Everything that a reviewer is answered, and every mail that a reviewer has. */
const seenIn = async (which: 'one' | 'other'): Promise<Seen> => {
  const world = wholeWorld(edition());
  const post = wholePost(world.ports);
  const ids: string[] = [];
  for (const [at, identity] of people[which].entries()) {
    const { applicationId } = await world.apply(`me@${identity.host}`, answersOf(identity, at));
    ids.push(applicationId);
    const event = eventOf(applicationId, 'DocumentReceived.v1');
    await world.ports.documents.replace(
      {
        ...{ applicationId, edition: '2031', version: 1 },
        files: [
          fileOf('CVFILE001', 'cv', { named: true }),
          fileOf('CVCOPY001', 'cv', { redacts: 'CVFILE001' }),
          fileOf('WORKONE01', 'portfolio'),
          fileOf('PASSPORT1', 'passport'),
        ],
      },
      event,
    );
    const reference = referenceOf(applicationId, identity);
    await world.ports.endorsements.ask(reference, `REF-${applicationId}`, event);
  }
  for (const sub of reviewers) {
    await world.office('PUT /staff/editions/{edition}/reviewers/{sub}', {
      params: { edition: '2031', sub },
      json: { email: `${sub}@panel.example` },
    });
  }
  world.time.now = Date.parse('2031-03-10T00:00:00.000Z');
  const assigned = await world.office('POST /staff/editions/{edition}/review-assignments', {
    params: { edition: '2031' },
    json: { track: 'makers' },
  });
  if (assigned.status !== 200) throw new Error(assigned.body);

  const seen: Seen = new Map();
  const as = (sub: string, route: string, asked: object) =>
    world.call({ route, roles: ['reviewer'], sub, ...asked });
  const look = async (when: string) => {
    const asked = everyRoute.filter(
      ({ access, method }) =>
        access.kind === 'staff' && access.roles.includes('reviewer') && method === 'GET',
    );
    for (const sub of reviewers) {
      for (const route of asked) {
        const ofOne = route.path.includes('{applicationId}');
        const places = (ofOne ? [...ids, 'ABSENT01'] : ['']).flatMap((applicationId) =>
          (route.path.includes('{fileId}') ? files : ['']).map((fileId) => ({
            applicationId,
            fileId,
          })),
        );
        const queries = ofOne
          ? [{}]
          : [{}, { status: 'done' }, { sort: 'name' }, { search: 'Asterida' }, { country: 'KH' }];
        for (const place of places) {
          for (const query of queries) {
            for (const language of ['en', 'ko']) {
              const params = paramsOf(route, place);
              const { status, headers, body } = await as(sub, keyOf(route), {
                ...{ params, query, language },
              });
              const what = [when, sub, keyOf(route), ...Object.values(place), language];
              const name = `${what.join(' ')} ${JSON.stringify(query)}`;
              seen.set(name, JSON.stringify([status, headers, body]));
            }
          }
        }
      }
    }
  };
  await look('before declaring');
  for (const sub of reviewers) {
    for (const applicationId of ids) {
      const params = { applicationId };
      const path = 'POST /reviews/{applicationId}';
      const json = { conflict: 'none', confidential: true };
      const scores = { scores: { merit: 4 }, recommendation: 'accept', comment: 'Patient.' };
      for (const [act, body] of [
        ['declaration', json],
        ['submission', scores],
      ] as const) {
        const { status, body: text } = await as(sub, `${path}/${act}`, { params, json: body });
        seen.set(`${act} ${sub} ${applicationId}`, `${status} ${text}`);
      }
      if (applicationId === ids[0]) await look('declared and written once');
    }
  }
  await look('written');
  world.time.now = Date.parse('2031-03-30T00:00:00.000Z');
  await post.bring();
  for (const sub of reviewers) {
    for (const [at, mail] of post.lettersTo(`${sub}@panel.example`).entries()) {
      seen.set(`mail ${sub} ${at}`, mail);
    }
  }
  return seen;
};

describe('[F24] twins', () => {
  let one: Seen = new Map();
  let other: Seen = new Map();
  beforeAll(async () => {
    one = await seenIn('one');
    other = await seenIn('other');
  }, 60_000);

  it('dossiers, files and mails were seen that there are', () => {
    const answers = [...one.values()];
    expect(answers.length).toBeGreaterThan(300);
    expect(answers.some((answer) => answer.includes('The village makes paper'))).toBe(true);
    expect(answers.some((answer) => answer.includes('patient work'))).toBe(true);
    expect(answers.some((answer) => answer.startsWith('[303'))).toBe(true);
    expect([...one.keys()].filter((what) => what.startsWith('mail')).length).toBeGreaterThan(2);
  });

  it('a reviewer is answered byte for byte the same, whoever applied', () => {
    const different = [...one].filter(([what, answer]) => other.get(what) !== answer);
    expect(different).toEqual([]);
    expect([...other.keys()]).toEqual([...one.keys()]);
  });

  it('nothing that names a person is in any answer or mail, in no spelling', () => {
    for (const [which, seen] of [
      ['one', one],
      ['other', other],
    ] as const) {
      const all = [...seen].filter(([what]) => !what.includes('Asterida'));
      const canaries = people[which].flatMap((of) => [
        ...[of.given, of.family, of.employer, of.host, of.phone, of.born],
        ...of.referee.split(' '),
      ]);
      for (const canary of canaries.filter((word) => [...word].length > 2)) {
        const leaks = all.filter(([, answer]) =>
          answer.toLowerCase().includes(canary.toLowerCase()),
        );
        expect(
          leaks.map(([what]) => what),
          canary,
        ).toEqual([]);
      }
      for (const hidden of ['PASSPORT1', 'CVFILE001']) {
        const leaks = all.filter(
          ([what, answer]) => answer.includes(hidden) && !what.includes(hidden),
        );
        expect(leaks.map(([what]) => what)).toEqual([]);
      }
    }
  });
});
