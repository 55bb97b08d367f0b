import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../shared/runtime/ids.ts';
import { nominationEdition, nominationsWorld } from '../../support/nominations-world.ts';

const asked = { admission: 'open-call', references: { needed: 1, most: 2 } } as const;
const route = '/applications/{applicationId}/references';
const day = 86_400_000;
const referee = {
  name: 'Prof. Kim https://evil.example',
  email: 'kim@university.example',
  relation: 'My teacher',
};

const applicant = async () => {
  const world = nominationsWorld(nominationEdition(asked));
  const { applicationId } = await world.start();
  const session = await world.sessionFor({ applicationId });
  const params = { applicationId };
  const name = (json: object) => world.call(`POST ${route}`, { params, session, json });
  const show = () => world.call(`GET ${route}`, { params, session });
  const sessionOf = (endorsementId: string) =>
    world.sessionFor({ guest: { kind: 'referee', applicationId, endorsementId } });
  return { world, params, session, name, show, sessionOf, applicationId };
};

describe('references', () => {
  it.each([
    ['leads to them where the track asks for some', asked, true],
    ['says nothing of them elsewhere', { admission: 'open-call' } as const, false],
  ])('[F13] the list of tasks %s', async (_case, track, leads) => {
    const world = nominationsWorld(nominationEdition(track));
    const { applicationId } = await world.start();
    const session = await world.sessionFor({ applicationId });
    const params = { applicationId };
    const tasks = await world.intakeCall('GET /applications/{applicationId}', { params, session });
    expect(tasks.status).toBe(200);
    expect(tasks.body.includes(`href="/applications/${applicationId}/references"`)).toBe(leads);
  });

  it('[F13] a referee is asked once, writes, sends once; the applicant sees only that it came', async () => {
    const { world, name, show, sessionOf, params, session } = await applicant();
    const first = await name(referee);
    expect(first.status).toBe(201);
    expect((await name({ ...referee, email: 'KIM@university.example' })).data).toEqual(first.data);
    expect(world.events.map(({ type }) => type)).toEqual(['ReferenceRequested.v1']);
    const own = await sessionOf(String(first.data.endorsementId));
    const page = await world.call('GET /reference', { session: own, html: true });
    expect(page.body).toContain('<textarea');
    const write = (json: object) => world.call('POST /reference', { session: own, json });
    expect((await write({ text: 'Draft' })).data).toEqual({ status: 'asked' });
    expect((await write({ text: 'I know her well.', declared: true, send: '1' })).data).toEqual({
      status: 'received',
    });
    expect((await write({ text: 'Another', declared: true, send: '1' })).status).toBe(409);
    const { data, body } = await show();
    expect(data.asked).toMatchObject([{ state: 'received' }]);
    expect(data.waitsFor).toEqual([]);
    expect(body).not.toContain('I know her');
    const refusal = await world.call('POST /reference/refusal', { session: own, json: {} });
    expect(refusal.status).toBe(409);
    const replaced = await world.call(`POST ${route}/{endorsementId}/replacement`, {
      params: { ...params, endorsementId: String(first.data.endorsementId) },
      session,
      json: {},
    });
    expect(replaced.status).toBe(409);
  });

  it('[F61] what the office reads of them is in the audit log, and nothing that others ask for', async () => {
    const { world, name, show, params } = await applicant();
    await name(referee);
    await show();
    const route = 'GET /staff/applications/{applicationId}/endorsements';
    await world.call(route, { params, roles: ['reviewer'] });
    expect((await world.call(route, { params, roles: ['coordinator'] })).status).toBe(200);
    const { entries } = await world.audit.page('2031');
    expect(entries).toMatchObject([
      {
        action: 'references-read',
        subject: params.applicationId,
        by: { sub: 'staff-1', roles: ['coordinator'] },
      },
    ]);
  });

  it('[F13] one who declines or does not answer can be replaced, and their link ends', async () => {
    const { world, name, show, sessionOf, params, session } = await applicant();
    const first = String((await name(referee)).data.endorsementId);
    const own = await sessionOf(first);
    expect((await world.call('POST /reference/refusal', { session: own, json: {} })).status).toBe(
      200,
    );
    expect(world.events.at(-1)?.type).toBe('ReferenceDeclined.v1');
    expect((await show()).data.waitsFor).toMatchObject([{ state: 'declined' }]);
    const second = String(
      (await name({ ...referee, email: 'lee@university.example' })).data.endorsementId,
    );
    world.time.now = Date.parse('2031-03-10T01:00:00.000Z');
    expect((await show()).data.asked).toMatchObject([{ state: 'declined' }, { state: 'overdue' }]);
    world.time.now -= 8 * day;
    const given = await world.call(`POST ${route}/{endorsementId}/replacement`, {
      params: { ...params, endorsementId: second },
      session,
      json: {},
    });
    expect(given.status).toBe(200);
    const ended = await world.call('GET /reference', { session: await sessionOf(second) });
    expect(ended.status).toBe(404);
  });

  it('[F13] the address of a referee is corrected: the old link ends, a new one is sent, both stay on record', async () => {
    const { world, name, show, sessionOf, params, session } = await applicant();
    const first = String((await name(referee)).data.endorsementId);
    const old = await sessionOf(first);
    const correct = (endorsementId: string, email: string) =>
      world.call(`POST ${route}/{endorsementId}/address`, {
        params: { ...params, endorsementId },
        session,
        json: { email },
      });
    expect((await correct(first, 'no address')).status).toBe(422);
    expect((await correct(first, 'sokha@example.org')).status).toBe(422);
    expect((await correct(first, referee.email)).data).toEqual({ endorsementId: first });
    expect((await world.call('GET /reference', { session: old })).status).toBe(200);
    const second = String((await correct(first, 'kim@right.example')).data.endorsementId);
    expect(second).not.toBe(first);
    expect((await world.call('GET /reference', { session: old })).status).toBe(404);
    const page = await world.call('GET /reference', { session: await sessionOf(second) });
    expect(page.data).toMatchObject({ state: 'asked' });
    expect((await show()).data.asked).toMatchObject([
      { endorsementId: second, name: referee.name },
    ]);
    expect(world.events.map(({ type, data }) => [type, data.endorsementId])).toEqual([
      ['ReferenceRequested.v1', first],
      ['ReferenceRequested.v1', second],
    ]);
    const staff = await world.call('GET /staff/applications/{applicationId}/endorsements', {
      params,
      roles: ['coordinator'],
    });
    expect(staff.data.endorsements).toMatchObject([
      { status: 'replaced', writer: { email: referee.email } },
      { status: 'asked', writer: { email: 'kim@right.example' } },
    ]);
    expect((await correct(first, 'kim@third.example')).status).toBe(409);
  });

  it('[F13] an address that is not taken stays in the field of its referee, which the summary leads to', async () => {
    const { world, name, params, session } = await applicant();
    const endorsementId = String((await name(referee)).data.endorsementId);
    const form = { email: 'no address' };
    const page = await world.call(`POST ${route}/{endorsementId}/address`, {
      ...{ params: { ...params, endorsementId }, session, form, html: true },
    });
    expect(page.status).toBe(422);
    expect(page.body).toContain(`href="#address-${endorsementId}"`);
    expect(page.body).toContain('<details open="">');
    expect(page.body.split('value="no address"')).toHaveLength(2);
    expect(page.body.split('aria-invalid')).toHaveLength(2);
  });

  it('[F13] [Q9] a referee, an office and a person reach their own part and no other', async () => {
    const { world, name, sessionOf, params, session } = await applicant();
    const { data } = await name(referee);
    const own = await sessionOf(String(data.endorsementId));
    expect((await world.call(`GET ${route}`, { params, session: own })).status).toBe(401);
    expect((await world.call('GET /nominations', { session: own })).status).toBe(401);
    expect((await world.call('GET /reference', { session })).status).toBe(401);
    expect((await world.call('GET /reference', {})).status).toBe(401);
    const stranger = await world.start('stranger@example.org');
    const others = await world.call(`GET ${route}`, { params, session: stranger.session });
    expect(others.status).toBe(404);
  });

  it('[F13] [Q16] no address gets more than five of these mails an hour, and nobody is their own referee', async () => {
    const statuses: number[] = [];
    const { world } = await applicant();
    for (let count = 0; count < 6; count += 1) {
      const { applicationId, session } = await world.start(`many${count}@example.org`);
      const { status } = await world.call(`POST ${route}`, {
        params: { applicationId },
        session,
        json: referee,
      });
      statuses.push(status);
    }
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
    const { name } = await applicant();
    expect((await name({ ...referee, email: 'sokha@example.org' })).status).toBe(422);
  });

  it('[F9] [F13] a lost link is asked for again at the sign-in, and its button opens that part alone', async () => {
    const { world, name, applicationId } = await applicant();
    const { data } = await name(referee);
    const guest = { kind: 'referee', applicationId, endorsementId: String(data.endorsementId) };
    const known = await world.call('POST /sign-in', { json: { email: referee.email } });
    const unknown = await world.call('POST /sign-in', { json: { email: 'who@example.org' } });
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    expect(world.addresses.events.map((event) => event.data)).toEqual([{ locale: 'en', guest }]);
    const expiresAt = new Date(world.time.now + 60_000).toISOString();
    await world.links.create(hashOf('token'), {
      guest: guest as { kind: 'referee'; applicationId: string; endorsementId: string },
      edition: '2031',
      createdAt: expiresAt,
      expiresAt,
    });
    const link = { params: { token: 'token' }, html: true };
    expect((await world.call('GET /sign-in/{token}', link)).body).toContain('<button');
    const used = await world.call('POST /sign-in/{token}', { ...link, form: {} });
    expect(used.headers.location).toBe('/reference');
    const cookie = used.cookies[0]?.split(';')[0]?.split('=')[1];
    expect(
      (await world.call('GET /reference', cookie === undefined ? {} : { session: cookie })).status,
    ).toBe(200);
  });
});
