import { describe, expect, it } from 'vitest';
import { SignInRequested } from '../../../events/sign-in-requested.ts';
import { hashOf, randomIds } from '../../../shared/runtime/ids.ts';
import { eventOf, submissionOf } from '../../support/application.ts';
import { duringCall, type IntakeWorld, intakeWorld } from '../../support/intake-world.ts';

const minute = 60_000;
const iso = (at: number) => new Date(at).toISOString();

/** What the mail does: makes a link and keeps its hash. */
const linkTo = async ({ links }: IntakeWorld, applicationId: string): Promise<string> => {
  const token = randomIds.newToken();
  await links.create(hashOf(token), {
    applicationId,
    edition: '2031',
    createdAt: iso(duringCall),
    expiresAt: iso(duringCall + 15 * minute),
  });
  return token;
};

const visitOf = (body: string) => /name="idempotencyKey" value="([^"]+)"/.exec(body)?.[1] ?? '';

describe('signing in by link', () => {
  it('[F9] answers the same for a known and an unknown address, and sends only to the known', async () => {
    const world = intakeWorld();
    const { applicationId } = await world.start('known@example.org');
    const ask = (email: string) => world.call('POST /sign-in', { form: { email } });
    const known = await ask('Known@Example.org');
    const unknown = await ask('unknown@example.org');
    expect(known).toEqual(unknown);
    expect(known.status).toBe(202);
    expect(world.addresses.events).toHaveLength(1);
    expect(SignInRequested.parse(world.addresses.events[0])).toMatchObject({
      subject: applicationId,
      edition: '2031',
      data: { locale: 'en' },
    });
    expect(JSON.stringify(world.addresses.events)).not.toContain('@');
  });

  it('[F9] asks for at most five mails an hour, with the same answer all along', async () => {
    const world = intakeWorld();
    await world.start('known@example.org');
    const answers = [];
    for (let n = 0; n < 8; n += 1) {
      answers.push(await world.call('POST /sign-in', { form: { email: 'known@example.org' } }));
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    // The start's own mail was the first of the five.
    expect(world.addresses.events).toHaveLength(4);
    world.time.now += 60 * minute;
    await world.call('POST /sign-in', { form: { email: 'known@example.org' } });
    expect(world.addresses.events).toHaveLength(5);
  });

  it('sends a link for each dossier of an address', async () => {
    const world = intakeWorld();
    const one = await world.start('known@example.org');
    const two = await world.start('known@example.org');
    await world.call('POST /sign-in', { json: { email: 'known@example.org' }, wants: 'json' });
    const subjects = world.addresses.events.map(({ subject }) => subject);
    expect(subjects.sort()).toEqual([one.applicationId, two.applicationId].sort());
  });

  it('shows what is wrong with an address and keeps it', async () => {
    const { call } = intakeWorld();
    const page = await call('POST /sign-in', { form: { email: 'nobody' } });
    expect(page.status).toBe(422);
    expect(page.body).toContain('<title>Error: ');
    expect(page.body).toContain('href="#email"');
    expect(page.body).toContain('value="nobody"');
    const json = await call('POST /sign-in', { json: { email: 7, role: 'admin' }, wants: 'json' });
    const pointers = (json.data.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual(['/email', '/role']);
  });

  it('[F9] looking at a link uses nothing; the button signs in once', async () => {
    const world = intakeWorld();
    const { applicationId } = await world.start();
    const token = await linkTo(world, applicationId);
    const params = { token };
    for (let n = 0; n < 3; n += 1) {
      const page = await world.call('GET /sign-in/{token}', { params });
      expect([page.status, page.session]).toEqual([200, undefined]);
      expect(page.body).toContain(`action="/sign-in/${token}"`);
    }
    const used = await world.call('POST /sign-in/{token}', { params, form: {} });
    expect([used.status, used.location]).toEqual([303, `/applications/${applicationId}`]);
    const form = await world.call('GET /applications/{applicationId}', {
      params: { applicationId },
      session: used.session ?? '',
    });
    expect(form.status).toBe(200);
    const again = await world.call('POST /sign-in/{token}', { params, form: {} });
    expect([again.status, again.session]).toEqual([410, undefined]);
  });

  it('[F9] a double click on the button is one use, by that page alone and for a minute', async () => {
    const world = intakeWorld();
    const { applicationId } = await world.start();
    const params = { token: await linkTo(world, applicationId) };
    const open = async () => visitOf((await world.call('GET /sign-in/{token}', { params })).body);
    const [mine, other] = [await open(), await open()];
    const use = async (idempotencyKey: string) =>
      (await world.call('POST /sign-in/{token}', { params, form: { idempotencyKey } })).status;
    expect(await Promise.all([use(mine), use(mine)])).toEqual([303, 303]);
    expect(await use(other)).toBe(410);
    world.time.now += minute;
    expect(await use(mine)).toBe(410);
  });

  it('[F9] a used or old link offers a new one, prefilled; one that never was looks the same', async () => {
    const world = intakeWorld();
    const { applicationId } = await world.start('known@example.org');
    const params = { token: await linkTo(world, applicationId) };
    world.time.now += 15 * minute;
    for (const routeKey of ['GET /sign-in/{token}', 'POST /sign-in/{token}']) {
      const page = await world.call(routeKey, {
        params,
        ...(routeKey.startsWith('P') ? { form: {} } : {}),
      });
      expect(page.status).toBe(410);
      expect(page.body).toContain('value="known@example.org"');
      const never = await world.call(routeKey, {
        params: { token: 'never' },
        ...(routeKey.startsWith('P') ? { form: {} } : {}),
      });
      expect(never.status).toBe(410);
      expect(never.body).toBe(page.body.replace('known@example.org', ''));
    }
  });

  it('leads a selected person to their place', async () => {
    const world = intakeWorld();
    const { applicationId } = await world.start();
    const event = eventOf(applicationId);
    const draft = await world.applications.get(applicationId);
    if (draft === undefined) throw new Error('no draft');
    const { application } = await world.applications.submit(draft, submissionOf(), event);
    const decision = { verdict: 'eligible', rules: [], editionVersion: 1, decidedAt: '' } as const;
    const assessed = await world.applications.assess(application, decision, event);
    await world.applications.setStatus(assessed.application, 'selected', event);
    const params = { token: await linkTo(world, applicationId) };
    const used = await world.call('POST /sign-in/{token}', { params, form: {} });
    expect(used.location).toBe('/my');
  });

  it('leads where the mail pointed to, and never to another site', async () => {
    const world = intakeWorld();
    const { applicationId } = await world.start();
    const own = `/applications/${applicationId}`;
    const landing = async (next: string) => {
      const params = { token: await linkTo(world, applicationId) };
      const page = await world.call('GET /sign-in/{token}', { params, query: { next } });
      expect(page.body).toContain('name="next"');
      const form = { next };
      return (await world.call('POST /sign-in/{token}', { params, form })).location;
    };
    expect(await landing(`${own}/receipt`)).toBe(`${own}/receipt`);
    for (const next of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/my/offer',
      `${own}@evil`,
    ]) {
      expect(await landing(next)).toBe(own);
    }
  });

  it('keeps tokens out of the store', async () => {
    const world = intakeWorld();
    const { session } = await world.start();
    expect(session).toMatch(/^[\w-]{27}$/);
    expect(await world.deps.sessions.find(session, duringCall)).toBeUndefined();
    expect(await world.deps.sessions.find(hashOf(session), duringCall)).toBeDefined();
  });

  it('signs out: the cookie and the session both end', async () => {
    const world = intakeWorld();
    const { applicationId, session } = await world.start();
    const out = await world.call('POST /sign-out', { form: {}, session });
    expect([out.status, out.session]).toEqual([200, undefined]);
    const params = { applicationId };
    const after = await world.call('GET /applications/{applicationId}', { params, session });
    expect(after.location).toBe('/sign-in');
    expect((await world.call('POST /sign-out', { form: {} })).status).toBe(200);
  });
});
