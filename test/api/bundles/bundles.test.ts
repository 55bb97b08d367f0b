import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleFolder, bundleFunctions } from '../../../infra/bundle.ts';
import { functions } from '../../../infra/functions.ts';
import type { Route } from '../../../shared/http/route.ts';
import { useEngine } from '../../support/engine.ts';
import { type Asked, ask } from '../../support/http.ts';
import { smallEditionFile } from '../../support/small-edition.ts';

type Handler = (event: never, context: Context, callback: never) => unknown;

const routesBeside = (entry: string): string => join(entry, '../routes.ts');
const isHttp = (entry: string): boolean =>
  entry.endsWith('/index.ts') && existsSync(routesBeside(entry));
const lean = functions.filter(({ entry, whole = false }) => existsSync(entry) && !whole);
const http = lean.filter(({ entry }) => isHttp(entry));

const roles = ['admin', 'coordinator', 'reviewer', 'partner'] as const;
const params = {
  edition: '2031',
  applicationId: 'A'.repeat(16),
  track: 'experts',
  token: 'T'.repeat(27),
  year: '2031',
};

const engine = useEngine();
let folder = '';

const handlerOf = async (name: string): Promise<Handler> => {
  const { handler } = await import(resolve(bundleFolder(name, folder), 'index.mjs'));
  return handler;
};

const asked = ({ method, path }: Route): Asked => ({
  route: `${method} ${path}`,
  params: Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [
      name,
      params[name as keyof typeof params] ?? 'one',
    ]),
  ),
  roles,
  ...(method === 'GET' ? {} : { json: {} }),
});

beforeAll(async () => {
  folder = await mkdtemp(join('.cache', 'bundles-'));
  await bundleFunctions(
    lean.map(({ name, entry }) => ({ name, entry })),
    folder,
  );
  Object.assign(process.env, {
    AWS_REGION: 'ap-northeast-2',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL: engine().endpoint,
    TABLE_NAME: engine().table.getName(),
    DOCUMENTS_BUCKET: 'documents',
    PUBLIC_URL: 'http://localhost',
    MAIL_SENDER: 'cpi@example.org',
    CODES_KEY: 'codes',
    CONFIGURATION_SET: 'mail',
    STATE_MACHINE_ARN: 'arn:aws:states:ap-northeast-2:000000000000:stateMachine:journey',
  });
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('bundles, with what a function never reaches left out', () => {
  it('apply an edition to the store and read it again', async () => {
    const handler = await handlerOf('editions');
    const edition = { ...asked({ method: 'GET', path: '/admin/editions/{edition}' } as Route) };
    const applied = await ask(handler, {
      ...edition,
      route: 'PUT /admin/editions/{edition}',
      json: smallEditionFile,
    });
    expect(applied.json()).toMatchObject({ outcome: 'applied', version: 1 });
    expect((await ask(handler, edition)).status).toBe(200);
  });

  it.each(http.map(({ name, entry }) => [name, entry] as const))(
    'answer every route without a fault: %s',
    async (name, entry) => {
      const handler = await handlerOf(name);
      const { routes } = (await import(resolve(routesBeside(entry)))) as {
        routes: Record<string, Route>;
      };
      for (const route of Object.values(routes)) {
        const { status } = await ask(handler, asked(route));
        expect(status, `${route.method} ${route.path}`).toBeLessThan(500);
        const page = await ask(handler, { ...asked(route), html: true });
        expect(page.status, `${route.method} ${route.path}`).toBeLessThan(500);
      }
    },
  );

  it.each(lean.filter(({ entry }) => !isHttp(entry)).map(({ name }) => [name]))(
    'load: %s',
    async (name) => expect(await handlerOf(name)).toBeTypeOf('function'),
  );
});
