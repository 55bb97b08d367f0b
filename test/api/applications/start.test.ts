import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ApplicationStarted } from '../../../events/application-started.ts';
import { Envelope } from '../../../events/envelope.ts';
import { closing, duringCall, intakeWorld } from '../../support/intake-world.ts';
import { smallEdition } from '../../support/small-edition.ts';

const route = 'POST /editions/{edition}/applications';
const params = { edition: '2031' };

describe('starting an application', () => {
  it('offers the open tracks with their closing in both zones, without a script', async () => {
    const { call } = intakeWorld();
    const page = await call('GET /editions/{edition}/apply', { params });
    expect(page.status).toBe(200);
    expect(page.body).toContain('10:00 KST');
    expect(page.body).toContain('01:00 UTC');
    expect(page.body).toContain('name="email"');
    expect(page.body).not.toMatch(/required[= >]/);
  });

  it('creates a draft with the closing time of its call, a session and an event', async () => {
    const { call, applications } = intakeWorld();
    const form = {
      track: 'makers',
      email: ' Sokha@Example.org ',
      locale: 'ko',
      idempotencyKey: '',
    };
    const answer = await call(route, { params, form });
    expect(answer.status).toBe(303);
    const applicationId = answer.location?.split('/').at(-1) ?? '';
    expect(await applications.get(applicationId)).toMatchObject({
      status: 'draft',
      email: 'Sokha@Example.org',
      locale: 'ko',
      closesAt: '2031-03-03T01:00:00.000Z',
    });
    expect(ApplicationStarted.parse(applications.events[0])).toMatchObject({
      subject: applicationId,
      data: { track: 'makers', locale: 'ko' },
    });
    expect(JSON.stringify(Envelope.parse(applications.events[0]))).not.toContain('@');
    const session = answer.session ?? '';
    const form2 = await call('GET /applications/{applicationId}', {
      params: { applicationId },
      session,
    });
    expect(form2.status).toBe(200);
  });

  it('[F14] reads the last day "anywhere on earth"', async () => {
    const edition = smallEdition();
    const [track] = edition.tracks;
    if (track === undefined) throw new Error('no track');
    const call = { ...track.call, zone: 'anywhere-on-earth' as const };
    const world = intakeWorld({ ...edition, tracks: [{ ...track, call }] });
    const { applicationId } = await world.start();
    const draft = await world.applications.get(applicationId);
    expect(draft?.closesAt).toBe('2031-03-04T12:00:00.000Z');
  });

  it('[F10] the same form sent twice is one draft', async () => {
    const { call, applications } = intakeWorld();
    const idempotencyKey = 'k'.repeat(27);
    const form = { track: 'makers', email: 'a@example.org', idempotencyKey };
    const [one, two] = await Promise.all([
      call(route, { params, form }),
      call(route, { params, form }),
    ]);
    expect(two.location).toBe(one.location);
    expect(applications.events).toHaveLength(1);
    expect(two.session).not.toBe(one.session);
  });

  it('a start form that is sent again an hour later is no way into the draft', async () => {
    const { call, time } = intakeWorld();
    const form = { track: 'makers', email: 'a@example.org', idempotencyKey: 'k'.repeat(27) };
    await call(route, { params, form });
    time.now = duringCall + 3_600_001;
    const later = await call(route, { params, form });
    expect([later.status, later.session]).toEqual([404, undefined]);
  });

  it('tells what is wrong, at its field, and keeps what was typed', async () => {
    const { call } = intakeWorld();
    const page = await call(route, { params, form: { track: '', email: 'not an address' } });
    expect(page.status).toBe(422);
    expect(page.body).toContain('<title>Error: ');
    expect(page.body).toContain('href="#email"');
    expect(page.body).toContain('href="#track"');
    expect(page.body).toContain('value="not an address"');
    const json = { track: 'nothing-such', email: 'a@example.org' };
    const answer = await call(route, { params, json, wants: 'json' });
    expect(answer.data).toMatchObject({
      type: '/problems/invalid-input',
      errors: [{ pointer: '/track', code: 'unknown-track' }],
    });
  });

  it('[F14] takes nothing before the call opens and nothing once it has closed', async () => {
    const { call, time, applications } = intakeWorld();
    const json = { track: 'makers', email: 'a@example.org' };
    const at = async (now: number) => {
      time.now = now;
      const { status, data } = await call(route, { params, json, wants: 'json' });
      return [status, data.type];
    };
    const opening = Date.parse('2031-02-03T00:00:00Z');
    expect(await at(opening - 1000)).toEqual([409, '/problems/call-not-open']);
    expect(await at(closing)).toEqual([409, '/problems/call-closed']);
    expect(await at(closing - 1000)).toEqual([201, undefined]);
    expect(await at(opening)).toEqual([201, undefined]);
    expect(applications.events).toHaveLength(2);
  });

  it('sends at most five mails an hour to one address, however it is spelt', async () => {
    const { call, applications } = intakeWorld();
    const spellings = ['a@example.org', 'A@example.org', ' a@EXAMPLE.org'];
    const answers = [];
    for (let n = 0; n < 7; n += 1) {
      const json = { track: 'makers', email: spellings[n % 3] };
      answers.push((await call(route, { params, json, wants: 'json' })).status);
    }
    expect(answers).toEqual([201, 201, 201, 201, 201, 429, 429]);
    expect(applications.events).toHaveLength(5);
  });

  it('knows no other edition', async () => {
    const { call } = intakeWorld();
    const json = { track: 'makers', email: 'a@example.org' };
    for (const edition of ['2099', 'x'.repeat(50)]) {
      expect((await call(route, { params: { edition }, json, wants: 'json' })).status).toBe(404);
      expect((await call('GET /editions/{edition}/apply', { params: { edition } })).status).toBe(
        404,
      );
    }
  });
});

describe('[F14] the clocks of a deadline', () => {
  it('are Korea’s and UTC’s on the page; the reader’s own by a script that the policy admits by hash', async () => {
    const { call } = intakeWorld();
    const page = await call('GET /editions/{edition}/apply', { params });
    const script = /<script>(.*?)<\/script>/s.exec(page.body)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(page.headers['content-security-policy']).toContain(`'sha256-${hash}'`);
    expect(page.body.match(/<script/g)).toHaveLength(1);
  });
});
