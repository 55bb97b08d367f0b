/** No answer tells a role more than was meant for it: what `test/support/allowed-fields` lists. */
import { beforeAll, describe, expect, it } from 'vitest';
import { httpHandler } from '../../../shared/http/http-handler.ts';
import { ok, refused } from '../../../shared/http/reply.ts';
import {
  defineRoutes,
  type Route,
  type StaffRole,
  staffAccess,
} from '../../../shared/http/route.ts';
import { type Audience, allowedFields, audienceOf } from '../../support/allowed-fields.ts';
import { type Answered, ask } from '../../support/http.ts';
import { reviewOf } from '../../support/review.ts';
import { holders } from '../../support/stock.ts';
import { type StockedWorld, stockedWorld } from '../../support/stocked-world.ts';
import { everyRoute, keyOf, paramsOf } from '../../support/whole-world.ts';

/** To whom the policy of a route opens it. */
const admitted = ({ access }: Route): readonly Audience[] => {
  if (access.kind === 'staff') return [...new Set(access.roles.map(audienceOf))];
  return [access.kind === 'office' ? 'office-guest' : access.kind];
};

/** What lists are asked for beside their address. */
const queries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'GET /proposal-reviews': { edition: '2031' },
  'GET /reviews': { edition: '2031' },
  'GET /staff/editions/{edition}/applications': { track: 'makers' },
  'GET /staff/editions/{edition}/eligibility-checks': { track: 'makers' },
  'GET /staff/editions/{edition}/endorsements': { track: 'makers' },
  'GET /staff/editions/{edition}/offices': { track: 'officials' },
};
const of = { edition: '2031', track: 'makers' };
const selection = '/staff/editions/{edition}/selections';

/** Whatever the intake, the review and the selection write, written. */
const filledWorld = async (): Promise<StockedWorld> => {
  const world = await stockedWorld();
  const { office, ports, submitted } = world;
  const [rita, rolf] = ['rita', 'rolf'].map((sub) =>
    reviewOf(submitted, sub, {
      status: 'done',
      scores: { merit: 5 },
      comment: 'Clear.',
      declaredAt: '2031-03-11T00:00:00.000Z',
      submittedAt: '2031-03-20T00:00:00.000Z',
      result: { score: sub === 'rita' ? 90 : 40, firstCriterion: 90 },
    }),
  );
  for (const review of [rita, rolf]) if (review !== undefined) await ports.reviews.assign(review);
  for (const sub of ['rita', 'rolf']) {
    const params = { edition: '2031', sub };
    const json = { email: `${sub}@panel.example`, name: sub, country: 'KR' };
    await office('PUT /staff/editions/{edition}/reviewers/{sub}', { params, json });
  }
  await office(`POST ${selection}`, { params: { edition: '2031' }, json: { track: 'makers' } });
  const json = { version: 1, applicationId: submitted, choice: 'include', reason: 'Ministry' };
  await office(`POST ${selection}/{track}/adjustments`, { params: of, json });
  return world;
};

describe('[Q10] fields', () => {
  let world: StockedWorld;
  beforeAll(async () => {
    world = await filledWorld();
  }, 60_000);

  it('are listed for every route there is, and for no other reader than its policy admits', () => {
    expect([...allowedFields.keys()].toSorted()).toEqual(everyRoute.map(keyOf).toSorted());
    for (const route of everyRoute) {
      const readers = Object.keys(allowedFields.get(keyOf(route)) ?? {});
      expect(admitted(route), keyOf(route)).toEqual(expect.arrayContaining(readers));
    }
  });

  /** As each role that the policy admits, of each application that there is. */
  const asStaff = async (route: Route, roles: readonly StaffRole[]): Promise<Answered[]> => {
    const answers: Answered[] = [];
    for (const role of roles) {
      for (const applicationId of [world.draft, world.submitted, world.nominee, ...holders]) {
        const places = { ...of, section: 'paper', sub: 'rita', reviewer: 'rita', applicationId };
        answers.push(
          await world.call({
            ...{ route: keyOf(route), params: paramsOf(route, places) },
            query: queries[keyOf(route)] ?? {},
            ...{ roles: [role], sub: 'rita', organisations: ['Paper House'] },
          }),
        );
      }
    }
    return answers;
  };
  const answersTo = async (route: Route): Promise<readonly Answered[]> => {
    if (route.access.kind === 'staff') return asStaff(route, route.access.roles);
    const answers: Answered[] = [];
    for (const which of [0, 1, 2, 3]) answers.push(await world.askAs(route, which, {}));
    return answers;
  };

  it.each(
    everyRoute
      .filter(({ method }) => method === 'GET')
      .map((route) => [keyOf(route), route] as const),
  )('are what the list allows each reader of %s', async (_key, route) => {
    const answers = await answersTo(route);
    expect(answers.every(({ status }) => status < 500)).toBe(true);
  });

  it('were told that there are, by most of these routes', async () => {
    const told: string[] = [];
    for (const route of everyRoute.filter(({ method }) => method === 'GET')) {
      const answers = await answersTo(route);
      if (answers.some(({ status }) => status === 200)) told.push(keyOf(route));
    }
    expect(told.length).toBeGreaterThan(55);
  });

  it('nobody meant for a reader are found, at any depth, in an answer and in a refusal', async () => {
    const routes = defineRoutes({
      listReviews: {
        method: 'GET',
        path: '/reviews',
        access: staffAccess('reviewer'),
        summary: '',
      },
      showSelection: {
        ...{ method: 'GET', path: `${selection}/{track}`, summary: '' },
        access: staffAccess('coordinator', 'partner'),
      },
    });
    const row = { applicationId: 'A', reference: 'R', dueAt: '2031' };
    const difference = [{ section: 'stage', secret: 1 }];
    const handler = httpHandler(routes, {
      endpoints: () => ({
        listReviews: async () => ok({ status: 'open', reviews: [row, { ...row, name: 'Sokha' }] }),
        showSelection: async () =>
          refused({ code: 'changed', status: 409, title: 'Changed', difference }),
      }),
    });
    const route = 'GET /reviews';
    await expect(ask(handler, { route, roles: ['reviewer'] })).rejects.toThrow(
      'GET /reviews tells reviewer what no list allows: reviews[].name',
    );
    const list = { route: `GET ${selection}/{track}`, roles: ['partner'] as const };
    await expect(ask(handler, list)).rejects.toThrow('difference');
  });

  it('of the office are not those of a partner', async () => {
    const routes = defineRoutes({
      showSelection: {
        ...{ method: 'GET', path: `${selection}/{track}`, summary: '' },
        access: staffAccess('coordinator', 'partner'),
      },
    });
    const handler = httpHandler(routes, {
      endpoints: () => ({ showSelection: async () => ok({ track: 'makers', adjustments: {} }) }),
    });
    const route = `GET ${selection}/{track}`;
    expect((await ask(handler, { route, roles: ['coordinator'] })).status).toBe(200);
    await expect(ask(handler, { route, roles: ['partner'] })).rejects.toThrow('adjustments');
  });
});
