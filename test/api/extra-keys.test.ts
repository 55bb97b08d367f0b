/** What nobody asked for is refused, wherever in the input it stands, and nothing is stored. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../shared/http/route.ts';
import { valuesNear } from '../support/hostile-values.ts';
import { type StockedWorld, stockedWorld } from '../support/stocked-world.ts';
import { someSession } from '../support/timetable.ts';
import { watchedPorts } from '../support/watched-ports.ts';
import { everyRoute, keyOf } from '../support/whole-world.ts';

const keys = ['role', 'status', 'ownerId', '__proto__', 'constructor'] as const;
type Body = Readonly<Record<string, unknown>>;

const until = '2031-03-05T00:00:00Z';
/** Bodies that are too particular to be found by trying. */
const particular: Readonly<Record<string, Body>> = {
  'PUT /staff/editions/{edition}/timetable/sessions/{session}': { session: someSession() },
  'PUT /staff/applications/{applicationId}/extension': { until, reason: 'A flood' },
  'POST /staff/applications/{applicationId}/endorsements/{endorsementId}/extension': {
    until,
    reason: 'A flood',
  },
  'POST /staff/editions/{edition}/offices': {
    track: 'officials',
    offices: [{ country: 'KH', name: 'Office', contactName: 'Chea', email: 'o@office.example' }],
  },
  // It keeps nothing, and answers to statements are not among what it asks.
  'POST /editions/{edition}/check': { track: 'makers', answers: { birthDate: { year: '1995' } } },
  'POST /staff/editions/{edition}/panel-votes/{track}': {
    ...{ panel: ['ana'], closesAt: '2031-08-01T18:00' },
  },
  'POST /my/evaluation/{questionnaire}': {
    ...{ ratings: { need: '2', budget: '3' }, figures: {}, words: {}, outcome: '' },
  },
  'POST /my/dates': { from: '2031-08-04', to: '2031-08-23' },
  'POST /my/proposal': { action: 'save', title: 'Title', outline: { situation: 'Now' } },
  'POST /applications/{applicationId}/time-zone': { timeZone: 'Asia/Seoul' },
  'POST /staff/editions/{edition}/timetable/proposals': {
    sessions: [
      {
        ...{ id: 'one', title: { en: 'One', ko: '하나' }, kind: 'lecture', minutes: 60 },
        ...{ cohorts: ['makers'], from: '2031-08-05', to: '2031-08-05' },
      },
    ],
  },
  'POST /staff/editions/{edition}/check-ins/{day}': {
    scans: [{ code: 'NOBODY', at: '2031-08-05T01:00:00Z' }],
  },
  'PUT /staff/editions/{edition}/check-ins/{day}/sessions/{session}': { present: ['APPL1'] },
  'POST /staff/editions/{edition}/passes/revocation': { who: 'person/APPL1', after: 0 },
  'PUT /staff/participants/{applicationId}/attendance/appeals': {
    ...{ session: 'seminar/opening', granted: true, reason: 'A flood' },
  },
  'PUT /staff/editions/{edition}/reviewers/{sub}': { email: 'rita@staff.example', capacity: 3 },
};

const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A wish for where to go next is passed over when it is none, whatever it is. */
const withoutWishes = (body: unknown): unknown =>
  isBody(body)
    ? Object.fromEntries(Object.entries(body).filter(([name]) => !['from', 'goTo'].includes(name)))
    : body;

/** The largest body among many tries that the route admits. */
const admitted = (route: Route): Body => {
  const tries = fc.sample(valuesNear(route.body), { numRuns: 3000, seed: 2031 });
  const known = particular[keyOf(route)];
  const right = (known === undefined ? tries.map(withoutWishes) : [known]).filter(
    (body): body is Body => isBody(body) && route.body?.safeParse(body).success === true,
  );
  const size = (body: Body) => JSON.stringify(body).length;
  const [first] = right.toSorted((one, other) => size(other) - size(one));
  if (first === undefined) throw new Error(`Nothing was found that ${keyOf(route)} admits`);
  return first;
};

/** Where in a body there are objects. */
const objectsIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  Array.isArray(value) || !isBody(value)
    ? []
    : [
        path,
        ...Object.entries(value).flatMap(([name, inner]) => objectsIn(inner, [...path, name])),
      ];

/** The same with one more key; `__proto__` as a key of its own, as JSON can say it. */
const withKey = (body: Body, [step, ...rest]: readonly string[], key: string): Body =>
  Object.fromEntries(
    step === undefined
      ? [...Object.entries(body), [key, 'admin']]
      : Object.entries(body).map(([name, inner]) => [
          name,
          name === step && isBody(inner) ? withKey(inner, rest, key) : inner,
        ]),
  );

/** An edition file is checked as a whole, by its own rules. */
const isFile = ({ path }: Route): boolean => path.startsWith('/admin/editions');
const withBody = everyRoute.filter((route) => route.body !== undefined && !isFile(route));

describe('[Q6] keys that nobody asked for', () => {
  const { watch, writes } = watchedPorts();
  let world: StockedWorld;
  beforeAll(async () => {
    world = await stockedWorld(watch);
    writes.length = 0;
  });

  it('are looked for in every route that has a body', () => {
    const mutations = everyRoute.filter(({ method }) => method !== 'GET');
    const without = mutations.filter(({ body }) => body === undefined).map(keyOf);
    expect(withBody.length + without.length + 3).toBe(mutations.length);
    expect(withBody.length).toBeGreaterThan(50);
  });

  /** Who is in training is the second of those who hold places, who writes a proposal the third. */
  const which = ({ path }: Route): number => {
    if (path.startsWith('/my/evaluation')) return 1;
    return path === '/my/proposal' ? 2 : 0;
  };

  it.each(withBody.map((route) => [keyOf(route), route] as const))('%s', async (_key, route) => {
    const body = admitted(route);
    for (const key of keys) {
      for (const path of objectsIn(body)) {
        const json = withKey(body, path, key);
        const at = `/${[...path, key].join('/')}`;
        const { status, json: read } = await world.askAs(route, which(route), { json });
        expect([400, 422], `${at} of ${JSON.stringify(body)}`).toContain(status);
        const told = read() as { readonly errors?: readonly { pointer: string; code: string }[] };
        if (status === 422) expect(told.errors?.map(({ pointer }) => pointer)).toContain(at);
      }
      const form = { [key]: 'admin', [`answers.${key}`]: 'admin' };
      const page = await world.askAs(route, which(route), { form, html: true });
      expect([400, 422]).toContain(page.status);
    }
    expect(writes).toEqual([]);
  });
});
