/** Who may call what: every route by every kind of caller, over HTTP. */
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { basename, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callWindow } from '../../shared/domain/call.ts';
import type { Route, Routes, StaffRole } from '../../shared/http/route.ts';
import { staffAuthorization } from '../../tools/client/staff-sign-in.ts';
import { demoAccountOf } from '../../tools/demo-accounts.ts';
import { inParallel } from '../../tools/replay/agenda.ts';
import { type OpenWorld, userPoolOf } from '../../tools/replay/open-world.ts';
import { hostileRequest } from '../support/hostile-requests.ts';
import { openApplication } from '../support/running-application.ts';
import { shortEdition } from '../support/short-edition.ts';
import { sessionOf } from './support/session.ts';
import { lettersTo } from './support/visitor.ts';

const edition = shortEdition();
const email = 'somebody@people.example';
const roles = [
  'admin',
  'coordinator',
  'reviewer',
  'partner',
] as const satisfies readonly StaffRole[];
const routes: Route[] = [];
const tooMany = 429;
const attempts = 50;

let opened: OpenWorld;
let applicationId = '';
let cookie = '';
const tokens = new Map<StaffRole, string>();

beforeAll(async () => {
  const files = readdirSync('functions', { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => basename(name) === 'routes.ts')) {
    const url = pathToFileURL(resolve('functions', file)).href;
    const module: { readonly routes: Routes } = await import(url);
    routes.push(...Object.values(module.routes));
  }
  opened = await openApplication(edition);
  const { runtime, world } = opened;
  const [track] = edition.tracks;
  await runtime.advanceTo(track === undefined ? 0 : callWindow(edition, track).opensAt);
  ({ applicationId } = await world.staff.admin.need<{ applicationId: string }>(
    'POST',
    '/editions/2032/applications',
    { track: 'makers', email },
  ));
  await runtime.quiet();
  cookie = await sessionOf(opened, email);
  for (const role of roles) {
    const { now } = runtime.kernel.clock;
    const token = staffAuthorization(userPoolOf(runtime), demoAccountOf(role), now);
    tokens.set(role, await token());
  }
});
afterAll(() => opened?.close());

/** The address of a route with something in each of its parameters. */
const addressOf = ({ path }: Route): string =>
  path
    .replace('{edition}', '2032')
    .replace('{track}', 'makers')
    .replace('{applicationId}', applicationId)
    .replace('{endorsementId}', 'NOMINATION')
    .replace('{kind}', 'final')
    .replace('{day}', '2032-01-27')
    .replace(/\{\w+\}/, 'opening');

/** Every route is asked at once, which is more than the stage admits: what it turns away comes again. */
const fetchAdmitted = async (address: string, init: RequestInit = {}): Promise<Response> => {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(`${opened.world.url}${address}`, { redirect: 'manual', ...init });
    if (answer.status !== tooMany || attempt === attempts) return answer;
    await pause(100);
  }
};

const send = (
  route: Route,
  headers: Readonly<Record<string, string>> = {},
  body: string | undefined = route.method === 'GET' ? undefined : '{}',
  address = addressOf(route),
): Promise<Response> =>
  fetchAdmitted(address, {
    method: route.method,
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body }),
  });

/** Answers, by route, that are not as they should be. */
const wrong = async (
  some: readonly Route[],
  answer: (route: Route) => Promise<Response>,
  isRight: (status: number, route: Route) => boolean,
): Promise<readonly string[]> => {
  const found: string[] = [];
  await inParallel(some, async (route) => {
    const { status } = await answer(route);
    if (!isRight(status, route)) found.push(`${status} ${route.method} ${route.path}`);
  });
  return found;
};

const ofKind = (kind: Route['access']['kind']) =>
  routes.filter(({ access }) => access.kind === kind);
const bearer = (role: StaffRole) => ({ authorization: tokens.get(role) ?? '' });
const admits = ({ access }: Route, role: StaffRole): boolean =>
  access.kind !== 'staff' || access.roles.includes(role);

describe('[F63] [Q8] a route admits whom its policy names', () => {
  test('without a token or a session: 401 on every route of staff, of a dossier and of a guest', async () => {
    const guarded = routes.filter(({ access }) => access.kind !== 'public');
    expect(guarded.length).toBeGreaterThan(30);
    expect(
      await wrong(
        guarded,
        (route) => send(route),
        (status) => status === 401,
      ),
    ).toEqual([]);
  });

  test('a browser without a session is led to the sign-in', async () => {
    const html = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
    const answer = (route: Route) => send(route, html, route.method === 'GET' ? undefined : '');
    const own = [...ofKind('dossier'), ...ofKind('office'), ...ofKind('referee')];
    expect(await wrong(own, answer, (status) => status === 303)).toEqual([]);
  });

  test('[F13] the session of a person opens nothing that offices and referees have', async () => {
    const guests = [...ofKind('office'), ...ofKind('referee')];
    expect(guests.length).toBeGreaterThan(8);
    const answer = (route: Route) => send(route, { cookie });
    expect(await wrong(guests, answer, (status) => status === 401)).toEqual([]);
  });

  test.each(roles)('%s', async (role) => {
    const answer = (route: Route) => send(route, bearer(role));
    const isRight = (status: number, route: Route): boolean =>
      admits(route, role) ? status !== 401 && status !== 403 && status < 500 : status === 403;
    expect(await wrong(ofKind('staff'), answer, isRight)).toEqual([]);
  });

  test('the session of a person opens no route of staff, and a made-up token neither', async () => {
    const callers: readonly Record<string, string>[] = [
      { cookie },
      { authorization: 'Bearer a.b.c' },
    ];
    for (const headers of callers) {
      const answer = (route: Route) => send(route, headers);
      expect(await wrong(ofKind('staff'), answer, (status) => status === 401)).toEqual([]);
    }
  });
});

test('[Q17] a page from elsewhere can change nothing: every mutation refuses its origin', async () => {
  const mutations = routes.filter(({ method }) => method !== 'GET');
  const callerOf = (route: Route): Readonly<Record<string, string>> =>
    route.access.kind === 'staff' ? bearer(route.access.roles[0] ?? 'admin') : { cookie };
  const elsewhere: readonly Record<string, string>[] = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: opened.world.url.replace('http:', 'https:') },
    { 'sec-fetch-site': 'cross-site' },
  ];
  for (const from of elsewhere) {
    const answer = (route: Route) => send(route, { ...callerOf(route), ...from });
    expect(await wrong(mutations, answer, (status) => status === 403)).toEqual([]);
  }
});

describe('[Q18] what every answer carries', () => {
  const needed = {
    'cache-control': /no-store/,
    'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
    'referrer-policy': /./,
    'strict-transport-security': /max-age=\d{7,}/,
    'x-content-type-options': /^nosniff$/,
  };

  test('a page, a redirection, a refusal of each kind, an address that nothing has', async () => {
    const html = { accept: 'text/html' };
    const json = { 'content-type': 'application/json' };
    const answers = await Promise.all([
      fetchAdmitted('/', { headers: html }),
      fetchAdmitted('/my', { headers: html }),
      fetchAdmitted('/my', { headers: { ...html, cookie }, redirect: 'follow' }),
      fetchAdmitted('/nowhere', { headers: html }),
      fetchAdmitted('/editions/1999'),
      fetchAdmitted('/editions/2032/applications', { method: 'POST', body: '{' }),
      fetchAdmitted('/editions/2032/applications', { method: 'POST', body: '{}', headers: json }),
      fetchAdmitted('/admin/editions/2032'),
      fetchAdmitted('/admin/editions/2032', { headers: bearer('reviewer') }),
      fetchAdmitted('/admin/editions/2032', { headers: bearer('admin') }),
    ]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toEqual([200, 303, 200, 404, 404, 400, 422, 401, 403, 200]);
    for (const { headers, url: from, status } of answers) {
      for (const [name, value] of Object.entries(needed)) {
        expect(headers.get(name), `${name} of ${status} ${from}`).toMatch(value);
      }
    }
  });

  /** `fetch` sets the host by itself. */
  const get = (path: string, headers: Readonly<Record<string, string>>) => {
    const { promise, resolve: done, reject } = Promise.withResolvers<string>();
    request(new URL(path, opened.world.url), { headers }, async (answer) => {
      done(`${JSON.stringify(answer.headers)} ${await text(answer)}`);
    })
      .on('error', reject)
      .end();
    return promise;
  };

  test('a host or an address that somebody claims changes nothing', async () => {
    const spoofed = {
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-host': 'elsewhere.example',
      forwarded: 'host=elsewhere.example',
    };
    for (const path of ['/', '/editions/2032', '/sign-in', '/my', '/nowhere']) {
      const answer = await get(path, { accept: 'text/html', ...spoofed });
      expect(answer).not.toMatch(/elsewhere\.example|203\.0\.113/);
    }
    const other = 'limited@people.example';
    await opened.world.staff.admin.need('POST', '/editions/2032/applications', {
      track: 'makers',
      email: other,
    });
    const signIn = routes.find(({ method, path }) => method === 'POST' && path === '/sign-in');
    if (signIn === undefined) throw new Error('There is no sign-in');
    for (let count = 1; count <= 8; count += 1) {
      await send(
        signIn,
        { 'x-forwarded-for': `203.0.113.${count}` },
        JSON.stringify({ email: other }),
      );
    }
    await opened.runtime.quiet();
    const mails = [
      ...lettersTo(opened.runtime, other, 'sign-in'),
      ...lettersTo(opened.runtime, other, 'draft-started'),
    ];
    expect(mails).toHaveLength(5);
  });
});

/** Of the gateway's own making; a client of HTTP does not send them. */
const unsendable = /[^\t\x20-\x7e]/;

test('[Q1] whatever is sent to a public route or with a session, no answer is a fault', {
  timeout: 120_000,
}, async () => {
  const faults: string[] = [];
  const open = routes.filter(({ access }) => access.kind !== 'staff');
  expect(open.length).toBeGreaterThan(50);
  for (const route of open) {
    const isPublic = route.access.kind === 'public';
    const numRuns = isPublic || process.env.TEST_FULL !== undefined ? 200 : 10;
    const some = fc.sample(hostileRequest(route), { numRuns, seed: 2032 });
    await inParallel(some, async ({ query, headers, raw, html, ...asked }) => {
      const params: Readonly<Record<string, string>> = asked.params;
      const path = addressOf({
        ...route,
        path: route.path.replace(/\{(\w+)\}/g, (place, name: string) => {
          const instead = params[name]?.toWellFormed() ?? '';
          return instead === '' ? place : encodeURIComponent(instead).slice(0, 2000);
        }),
      });
      const given = { ...headers, 'content-type': raw?.type ?? 'application/json' };
      const sendable = Object.entries(given).filter(([name, value]) => {
        const isSet = ['host', 'content-type'].includes(name) && value === '';
        return !isSet && name !== 'host' && !unsendable.test(value) && value.length < 2000;
      });
      const body = raw?.base64 === true ? Buffer.from(raw.body, 'base64').toString() : raw?.body;
      const { status } = await send(
        route,
        { ...Object.fromEntries(sendable), accept: html ? 'text/html' : '*/*', cookie },
        route.method === 'GET' ? undefined : (body ?? ''),
        `${path}?${new URLSearchParams(query)}`.slice(0, 6000),
      );
      if (status >= 500)
        faults.push(`${status} ${route.method} ${path} ${JSON.stringify(raw)}`.slice(0, 400));
    });
  }
  expect(faults).toEqual([]);
});
