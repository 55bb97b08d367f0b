import { describe, expect, it } from 'vitest';
import { editionsApi } from '../../../functions/editions/api.ts';
import { Edition } from '../../../shared/domain/edition.ts';
import { randomIds } from '../../../shared/runtime/ids.ts';
import { edition2023, edition2023File } from '../../support/edition-2023.ts';
import { ask } from '../../support/http.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryParticipantRepository } from '../../support/in-memory/participant-repository.ts';
import { smallEdition, smallEditionFile } from '../../support/small-edition.ts';

const apiAt = (now: string, ...applied: readonly Edition[]) => {
  const editions = inMemoryEditionRepository(...applied);
  const deps = {
    ...{ editions, ids: randomIds, participants: inMemoryParticipantRepository() },
    applications: inMemoryApplicationRepository(),
    applicationCounts: async () => ({}) as never,
  };
  const handler = editionsApi(() => deps, { now: () => Date.parse(now) });
  return { editions, handler };
};

const admin = { roles: ['admin'] } as const;
const small = { params: { edition: '2031' } };
const put = { route: 'PUT /admin/editions/{edition}', ...admin };
const during = '2031-02-10T00:00:00.000Z';

/** The small edition with the close of its call moved. */
const extended = () => {
  const file = structuredClone(smallEditionFile);
  const [track] = file.tracks;
  if (track !== undefined) track.call.closesAt = '2031-03-10T10:00';
  return file;
};

describe('applying an edition', () => {
  it('[F2] puts a checked file in force, and again changes nothing', async () => {
    const { handler } = apiAt(during);
    const request = { ...put, ...small, json: smallEditionFile };
    expect((await ask(handler, request)).json()).toMatchObject({ outcome: 'applied', version: 1 });
    expect((await ask(handler, request)).json()).toEqual({
      edition: '2031',
      outcome: 'unchanged',
      version: 1,
      changes: [],
    });
  });

  it('[F2] refuses a faulty file with the pointer and reason of every fault; nothing is applied', async () => {
    const { editions, handler } = apiAt(during);
    const file: Record<string, unknown> = { ...extended(), contact: 'nobody', colour: 'red' };
    const cpiDay = { ...smallEditionFile.cpiDay, date: '2031-12-24' };
    const answer = await ask(handler, { ...put, ...small, json: { ...file, cpiDay } });
    expect(answer.status).toBe(422);
    expect(answer.json()).toMatchObject({
      type: '/problems/edition-faults',
      errors: [
        { pointer: '/contact' },
        { pointer: '/colour', detail: 'there is no such field' },
        { pointer: '/cpiDay/date', detail: expect.stringContaining('outside the visit') },
      ],
    });
    expect(await editions.get('2031')).toBeUndefined();
  });

  it.each([
    ['2031-02-03T00:00:00.000Z', 422, 'has opened'],
    ['2031-02-02T23:59:59.000Z', 200, 'has not'],
  ])(
    '[F14] at %s, an earlier close of the call is answered %d: the call %s',
    async (now, status) => {
      const { editions, handler } = apiAt(now, smallEdition());
      const file = structuredClone(smallEditionFile);
      const [track] = file.tracks;
      if (track !== undefined) track.call.closesAt = '2031-03-03T09:59';
      const answer = await ask(handler, { ...put, ...small, json: file });
      expect(answer.status).toBe(status);
      expect((await editions.get('2031'))?.version).toBe(status === 422 ? 1 : 2);
      if (status !== 422) return;
      expect(answer.json()).toMatchObject({
        errors: [{ pointer: '/tracks/0/call/closesAt', detail: expect.stringContaining('10:00') }],
      });
    },
  );

  it('refuses a file that is sent to another edition’s address', async () => {
    const { handler } = apiAt(during);
    const answer = await ask(handler, {
      ...put,
      params: { edition: '2032' },
      json: smallEditionFile,
    });
    expect(answer.json()).toMatchObject({ status: 422, errors: [{ pointer: '/edition' }] });
  });

  it('[F2] shows what a file would change, and changes nothing', async () => {
    const { editions, handler } = apiAt(during, smallEdition());
    const route = 'POST /admin/editions/{edition}/diff';
    const answer = await ask(handler, { route, ...admin, ...small, json: extended() });
    expect(answer.json()).toEqual({
      edition: '2031',
      version: 1,
      changes: [
        {
          path: 'tracks[makers].call.closesAt',
          before: '2031-03-03T10:00',
          after: '2031-03-10T10:00',
        },
      ],
    });
    expect(await editions.get('2031')).toMatchObject({ version: 1 });
  });

  it('refuses a change that was looked at on an older version', async () => {
    const { handler } = apiAt(during, smallEdition());
    const request = { ...put, ...small, json: extended(), query: { ifVersion: '0' } };
    expect(await ask(handler, request)).toMatchObject({ status: 409 });
    const known = { ...request, query: { ifVersion: '1' } };
    expect((await ask(handler, known)).json()).toMatchObject({ outcome: 'applied', version: 2 });
  });

  it.each([
    'GET /admin/editions/{edition}',
    'PUT /admin/editions/{edition}',
    'POST /admin/editions/{edition}/diff',
  ])('[F63] %s is for admins alone', async (route) => {
    const { handler } = apiAt(during, smallEdition());
    const request = {
      route,
      ...small,
      ...(route.startsWith('GET') ? {} : { json: smallEditionFile }),
    };
    expect(await ask(handler, request)).toMatchObject({ status: 401 });
    expect(
      await ask(handler, { ...request, roles: ['coordinator', 'reviewer', 'partner'] }),
    ).toMatchObject({ status: 403 });
    expect(await ask(handler, { ...request, ...admin })).toMatchObject({ status: 200 });
  });

  it('gives an edition back as it was applied', async () => {
    const { handler } = apiAt(during, edition2023());
    const answer = await ask(handler, {
      route: 'GET /admin/editions/{edition}',
      ...admin,
      params: { edition: '2023' },
    });
    expect(answer.json()).toMatchObject({ version: 1, edition: edition2023() });
  });
});

describe('the call', () => {
  const show = { route: 'GET /editions/{edition}', params: { edition: '2023' }, html: true };

  it.each([
    ['2023-03-13T00:59:59.999Z', 'not-open-yet'],
    ['2023-03-13T01:00:00.000Z', 'open'],
    ['2023-04-14T00:59:59.999Z', 'open'],
    ['2023-04-14T01:00:00.000Z', 'closed'],
  ])('[F14] at %s the experts’ call is %s', async (now, state) => {
    const { handler } = apiAt(now, edition2023());
    const answer = await ask(handler, { ...show, html: false });
    expect(answer.json()).toMatchObject({ calls: [{ track: 'experts', state }, {}] });
    const page = await ask(handler, show);
    expect(page.body.includes('href="/editions/2023/apply?track=experts"')).toBe(state === 'open');
  });

  it('shows sections, partners, dates in both zones, rules and countries by name', async () => {
    const { handler } = apiAt('2023-03-20T00:00:00.000Z', edition2023());
    const { body } = await ask(handler, show);
    for (const words of [
      'A Unified World through Magic',
      'Busan International Magic Festival (BIMF)',
      'CID-UNESCO',
      'EDCN',
      'Design Council Busan',
      'Fri 14 April 2023 10:00 KST · 01:00 UTC',
      'Establishment and Utilization of Cultural Infrastructure',
      'between 25 and 45 years old on 28 August 2023',
      'DR Congo',
      'Kiribati',
      'Relevance to home-country cultural resources',
      'The weighted mean is out of 100. From 70 on',
    ]) {
      expect(body.replaceAll(',', '')).toContain(words.replaceAll(',', ''));
    }
  });

  it('[F5] is written in Korean for whoever reads Korean', async () => {
    const { handler } = apiAt('2023-03-20T00:00:00.000Z', edition2023());
    const { body } = await ask(handler, { ...show, language: 'ko' });
    expect(body).toContain('<html lang="ko">');
    for (const words of ['2023 문화동반자사업', '지원 자격', '2023년 8월 28일', '캄보디아']) {
      expect(body).toContain(words);
    }
  });

  it('leaves out stages that an edition does not have', async () => {
    const file = structuredClone(smallEditionFile) as Record<string, unknown> & {
      tracks: Record<string, unknown>[];
    };
    const [track = {}] = file.tracks;
    delete track.online;
    delete track.proposal;
    const { handler } = apiAt(during, Edition.parse(file));
    const { body } = await ask(handler, { ...show, ...small });
    expect(body).not.toContain('Online training');
    expect(body).not.toContain('proposal due');
    expect(body).toContain('In Korea');
  });

  it('answers an unknown edition with a page that says so', async () => {
    const { handler } = apiAt(during);
    expect(await ask(handler, show)).toMatchObject({ status: 404 });
  });

  it('never prints a text of the file as markup', async () => {
    const file = { ...edition2023File(), title: { en: '<img src=x>', ko: '<script>1</script>' } };
    const { handler } = apiAt('2023-03-20T00:00:00.000Z', Edition.parse(file));
    for (const language of ['en', 'ko']) {
      const { body } = await ask(handler, { ...show, language });
      expect(body).not.toMatch(/<img|<script>1/);
    }
  });
});

describe('the home page', () => {
  const home = { route: 'GET /', html: true };

  it('shows open calls first and links the reports of past editions', async () => {
    const { handler } = apiAt(during, edition2023(), smallEdition());
    const { body } = await ask(handler, home);
    expect(body).toContain('href="/editions/2031"');
    expect(body.indexOf('A small edition')).toBeLessThan(body.indexOf('CPI 2023'));
    expect(body).toContain('href="/achievements/2023"');
    expect(body).not.toContain('href="/achievements/2031"');
  });

  it('[F14] moves an edition from coming to open to under way to past', async () => {
    const shelfAt = async (now: string) => {
      const { handler } = apiAt(now, smallEdition());
      const shelves = (await ask(handler, { route: 'GET /' })).json() as Record<string, unknown[]>;
      return Object.keys(shelves).filter((name) => shelves[name]?.length === 1);
    };
    expect(await shelfAt('2031-02-02T23:59:59.999Z')).toEqual(['upcoming']);
    expect(await shelfAt('2031-02-03T00:00:00.000Z')).toEqual(['open']);
    expect(await shelfAt('2031-03-03T01:00:00.000Z')).toEqual(['underWay']);
    expect(await shelfAt('2031-08-16T00:00:00.000Z')).toEqual(['past']);
  });

  it('says so when there is nothing yet', async () => {
    const { body } = await ask(apiAt(during).handler, home);
    expect(body).toContain('There is no edition yet.');
  });
});
