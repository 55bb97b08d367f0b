import { describe, expect, it } from 'vitest';
import { completeForm, intakeWorld } from '../../support/intake-world.ts';
import { smallEdition } from '../../support/small-edition.ts';

const show = 'GET /applications/{applicationId}';
const save = 'POST /applications/{applicationId}';
const put = 'PUT /applications/{applicationId}';

const started = async (world = intakeWorld()) => {
  const { applicationId, session } = await world.start();
  return { ...world, session, params: { applicationId } };
};

describe('saving a draft', () => {
  it('[F7] saves an empty form', async () => {
    const { call, params, session } = await started();
    const form = await call(save, { params, session, form: { version: '0' } });
    expect([form.status, form.location]).toEqual([
      303,
      `/applications/${params.applicationId}?saved=1`,
    ]);
    const json = await call(put, { params, session, json: {}, wants: 'json' });
    expect(json.status).toBe(200);
  });

  it('[F7] keeps what was typed, half a date too, for another device', async () => {
    const { call, params, session } = await started();
    const form = {
      'answers.fullName': '  Nguye\u0302\u0303n   Thị ',
      'answers.birthDate.year': '1990',
      'answers.birthDate.month': '',
      'answers.birthDate.day': '',
      'answers.statements.merit': 'Line one\r\nline two',
    };
    await call(save, { params, session, form });
    const { data } = await call(show, { params, session, wants: 'json' });
    expect(data).toMatchObject({
      status: 'draft',
      version: 1,
      answers: {
        fullName: 'Nguyễn Thị',
        birthDate: { year: '1990', month: '', day: '' },
        statements: { merit: 'Line one\nline two' },
      },
    });
    const page = await call(show, { params, session, query: { saved: '1' } });
    expect(page.body).toContain('value="Nguyễn Thị"');
    expect(page.body).toContain('Saved.');
  });

  it('saves the same answers once, and a program may leave the version out', async () => {
    const { call, params, session } = await started();
    const json = { answers: { fullName: 'A' } };
    const versions = [];
    for (let n = 0; n < 3; n += 1) {
      versions.push((await call(put, { params, session, json, wants: 'json' })).data.version);
    }
    expect(versions).toEqual([1, 1, 1]);
  });

  it('shows both windows to the one that would replace the other unseen', async () => {
    const { call, params, session } = await started();
    const first = { version: '0', 'answers.fullName': 'First window' };
    const second = { version: '0', 'answers.fullName': 'Second window' };
    await call(save, { params, session, form: first });
    const page = await call(save, { params, session, form: second });
    expect(page.status).toBe(409);
    expect(page.body).toContain('saved in another window');
    expect(page.body).toContain('value="Second window"');
    expect(page.body).toContain('name="version" value="1"');
    const again = await call(save, { params, session, form: { ...second, version: '1' } });
    expect(again.status).toBe(303);
  });

  it('shows the whole form with every question of the track, in both languages', async () => {
    const { call, params, session } = await started();
    for (const [lang, word] of [
      ['en', 'Date of birth'],
      ['ko', '생년월일'],
    ] as const) {
      const { body } = await call(show, { params, session, query: { lang } });
      expect(body).toContain(word);
      for (const name of Object.keys(completeForm)) expect(body).toContain(`name="${name}"`);
      expect(body).not.toContain('nominatingOffice');
      expect(body).not.toMatch(/ required/);
      expect(body).toContain('10:00 KST');
    }
  });

  it('[F6] asks for the nominating office on a nomination track, and stores it only there', async () => {
    const edition = smallEdition();
    const tracks = edition.tracks.map((track) => ({ ...track, admission: 'nomination' as const }));
    const nomination = await started(intakeWorld({ ...edition, tracks }));
    const { params, session } = nomination;
    const page = await nomination.call(show, { params, session });
    expect(page.body).toContain('name="answers.nominatingOffice"');

    const open = await started();
    const refused = await open.call(put, {
      params: open.params,
      session: open.session,
      json: { answers: { nominatingOffice: 'Ministry' } },
      wants: 'json',
    });
    expect(refused.status).toBe(422);
    expect(refused.data.errors).toMatchObject([
      { pointer: '/answers/nominatingOffice', code: 'not-asked' },
    ]);
  });

  it('refuses extra keys and endless texts, names their places, and keeps what was typed', async () => {
    const { call, params, session } = await started();
    const json = {
      status: 'selected',
      answers: { ownerId: 'x', fullName: 'x'.repeat(401), statements: { other: 'y' } },
    };
    const { data, status } = await call(put, { params, session, json, wants: 'json' });
    expect(status).toBe(422);
    const pointers = (data.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual(['/answers/fullName', '/answers/ownerId', '/status']);
    const form = { 'answers.fullName': 'x'.repeat(401), 'answers.position': 'Keeper <b>' };
    const page = await call(save, { params, session, form });
    expect(page.status).toBe(422);
    expect(page.body).toContain('x'.repeat(401));
    expect(page.body).toContain('value="Keeper &lt;b&gt;"');
    expect((await call(show, { params, session, wants: 'json' })).data.version).toBe(0);
  });

  it('refuses a statement that no criterion asks for', async () => {
    const { call, params, session } = await started();
    const json = { answers: { statements: { 'no-such': 'text' } } };
    const { data } = await call(put, { params, session, json, wants: 'json' });
    expect(data.errors).toMatchObject([{ pointer: '/answers/statements/no-such' }]);
  });

  it('answers for another person’s application exactly as for none', async () => {
    const world = intakeWorld();
    const own = await world.start('one@example.org');
    const other = await world.start('two@example.org');
    const asAbsent = await world.call(show, {
      params: { applicationId: 'NOBODY000' },
      session: own.session,
      wants: 'json',
    });
    const asOther = await world.call(show, {
      params: { applicationId: other.applicationId },
      session: own.session,
      wants: 'json',
    });
    expect(asOther).toEqual(asAbsent);
    expect(asOther.status).toBe(404);
    for (const routeKey of [save, `${save}/submission`]) {
      const params = { applicationId: other.applicationId };
      const answer = await world.call(routeKey, { params, session: own.session, form: {} });
      expect(answer.status).toBe(404);
    }
  });

  it('asks a stranger to sign in', async () => {
    const { call, params } = await started();
    expect((await call(show, { params })).location).toBe('/sign-in');
    expect((await call(show, { params, session: 'x'.repeat(27), wants: 'json' })).status).toBe(401);
  });

  it('refuses a post from another site', async () => {
    const { call, params, session } = await started();
    const headers = { origin: 'https://elsewhere.example' };
    expect((await call(save, { params, session, form: {}, headers })).status).toBe(403);
  });

  it('[F8] keeps what was typed on the page when something breaks', async () => {
    const broken = {
      editions: {
        get: async () => {
          throw new Error('table is down');
        },
      },
    };
    const well = await started();
    const { params, session } = well;
    const world = intakeWorld(smallEdition(), { ...well.deps, ...broken });
    const form = { 'answers.fullName': 'สมชาย "<&>' };
    const page = await world.call(save, { params, session, form });
    expect(page.status).toBe(500);
    expect(page.body).toContain('request-1');
    expect(page.body).toContain(
      '<input type="hidden" name="answers.fullName" value="สมชาย &quot;&lt;&amp;&gt;"',
    );
    expect(page.body).not.toContain('table is down');
  });
});
