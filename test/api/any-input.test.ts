/** Whatever anybody sends to whatever route, the answer is no fault, and what is refused is not kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../shared/http/request.ts';
import type { Route } from '../../shared/http/route.ts';
import { type HostileRequest, hostileRequest } from '../support/hostile-requests.ts';
import type { Answered, RawBody } from '../support/http.ts';
import { type StockedWorld, stockedWorld } from '../support/stocked-world.ts';
import { watchedPorts } from '../support/watched-ports.ts';
import { everyRoute, keyOf } from '../support/whole-world.ts';

const full = process.env.TEST_FULL !== undefined;
/** Of routes of staff, who are few and have signed in, a part. */
const runsOf = ({ access }: Route): number =>
  (access.kind === 'staff' ? 50 : 200) * (full ? 50 : 1);
/** A world wears out: what is withdrawn or sent is there no more. */
const lifeOfAWorld = 50;

/** Where files are put and fetched; nothing else leads away. */
const storage = /^https:\/\/(documents|files|uploads)\.example\//;

const isAdmitted = (route: Route, raw: RawBody | undefined): boolean => {
  try {
    const body = bodyOf({
      headers: raw?.type === undefined ? {} : { 'content-type': raw.type },
      ...(raw === undefined ? {} : { body: raw.body }),
      isBase64Encoded: raw?.base64 ?? false,
      rawPath: '',
    });
    return route.body === undefined || route.body.safeParse(body ?? {}).success;
  } catch {
    return false;
  }
};

/** What is wrong with an answer, whatever was asked. */
const faultsIn = ({ status, headers, cookies }: Answered): readonly string[] => {
  const type = String(headers['content-type']);
  const { location } = headers;
  const sent = [...Object.values(headers).map(String), ...cookies];
  return [
    ...(status >= 200 && status < 500 ? [] : [`status ${status}`]),
    ...(status < 400 || /^(application\/problem\+json|text\/html)\b/.test(type)
      ? []
      : [`${status} as ${type}`]),
    ...(location === undefined ||
    /^\/(?![/\\])/.test(String(location)) ||
    storage.test(String(location))
      ? []
      : [`leads to ${location}`]),
    ...(sent.every((value) => /^[\x20-\x7e]*$/.test(value))
      ? []
      : ['a header that cannot be sent']),
  ];
};

const asking = (
  world: StockedWorld,
  route: Route,
  { which, params, cookies, ...asked }: HostileRequest,
): Promise<Answered> =>
  world.askAs(route, which, {
    ...asked,
    params,
    cookies: Object.entries(cookies).map(([name, value]) => `${name}=${value}`),
  });

describe('[Q1] whatever is sent to', () => {
  it.each(everyRoute.map((route) => [keyOf(route), route] as const))(
    '%s, the answer is no fault, and input that its schema refuses is not kept',
    async (_key, route) => {
      const { watch, writes } = watchedPorts();
      let world = await stockedWorld(watch);
      let asked = 0;
      await fc.assert(
        fc.asyncProperty(hostileRequest(route), async (request) => {
          if (asked % lifeOfAWorld === 0) world = await stockedWorld(watch);
          asked += 1;
          writes.length = 0;
          const answer = await asking(world, route, request);
          expect(faultsIn(answer), answer.body.slice(0, 500)).toEqual([]);
          if (!isAdmitted(route, request.raw)) expect(writes).toEqual([]);
        }),
        { numRuns: runsOf(route), seed: 2031 },
      );
    },
    full ? 900_000 : 30_000,
  );
});
