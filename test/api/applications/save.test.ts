import { describe, expect, it } from 'vitest';
import { completeForm, intakeWorld } from '../../support/intake-world.ts';
import { smallEdition } from '../../support/small-edition.ts';

const show = 'GET /applications/{applicationId}';
const showPage = 'GET /applications/{applicationId}/pages/{page}';
const savePage = 'POST /applications/{applicationId}/pages/{page}';
const put = 'PUT /applications/{applicationId}';

const started = async (world = intakeWorld()) => {
  const { applicationId, session } = await world.start();
  const params = { applicationId };
  const own = `/applications/${applicationId}`;
  const on = (page: string) => ({ params: { ...params, page }, session });
  /** Continues on a page of the form. */
  const save = (page: string, form: Record<string, string>) =>
    world.call(savePage, { ...on(page), form });
  const look = (page: string, query: Record<string, string> = {}) =>
    world.call(showPage, { ...on(page), query });
  const saved = async () => (await world.call(show, { params, session, wants: 'json' })).data;
  return { ...world, session, params, own, save, look, saved };
};

describe('saving a draft', () => {
  it('[Q1] a residence that is no country is saved as typed, and every page can still be read', async () => {
    const { call, params, session, own, look } = await started();
    for (const residence of ['Kampuchea', 'constructor', 'x-\u0000', 'ZZ']) {
      const json = { answers: { residence, fullName: 'Sokha' } };
      expect((await call(put, { params, session, json, wants: 'json' })).status).toBe(200);
      const pages = await Promise.all([
        look('person'),
        call(show, { params, session }),
        call(`GET /applications/{applicationId}/check-your-answers`, { params, session }),
      ]);
      expect(
        pages.map(({ status }) => status),
        `${residence} at ${own}`,
      ).toEqual([200, 200, 200]);
    }
  });

  it('[Q1] a version that is none is told on the page, with what was typed', async () => {
    const { call, params, session } = await started();
    const asked = { params: { ...params, page: 'names' }, session };
    const answers = { fullName: 'Sokha' };
    const { status, body } = await call(savePage, { ...asked, json: { answers, version: [{}] } });
    expect(status).toBe(422);
    expect(body).toContain('value="Sokha"');
  });

  it('[F7] saves an empty form, and an empty page, and goes on', async () => {
    const { call, params, session, save, own, saved } = await started();
    const form = await save('names', { version: '0' });
    expect([form.status, form.location]).toEqual([303, `${own}/pages/person`]);
    expect(await saved()).toMatchObject({ version: 1, answers: {} });
    const json = await call(put, { params, session, json: {}, wants: 'json' });
    expect(json.status).toBe(200);
  });

  it('[F7] [F17] keeps what was typed, half a date too, in one spelling, for another device', async () => {
    const { save, saved, look } = await started();
    await save('names', { 'answers.fullName': '  Nguye\u0302\u0303n   Thị ' });
    await save('statement-merit', { 'answers.statements.merit': 'Line one\r\nline two' });
    const half = {
      'answers.birthDate.year': '1990',
      'answers.birthDate.month': '',
      'answers.birthDate.day': '',
    };
    expect((await save('person', half)).status).toBe(422);
    expect(await saved()).toMatchObject({
      status: 'draft',
      version: 3,
      answers: {
        fullName: 'Nguyễn Thị',
        birthDate: { year: '1990', month: '', day: '' },
        statements: { merit: 'Line one\nline two' },
      },
    });
    expect((await look('names')).body).toContain('value="Nguyễn Thị"');
    expect((await look('person')).body).toContain('value="1990"');
  });

  it.each([
    ['one word', 'សុខា', 'SOKHA'],
    [
      'over sixty characters',
      'Wolfeschlegelsteinhausenbergerdorff '.repeat(4).trim(),
      'A'.repeat(90),
    ],
    ['marks that combine', 'ท\u0e35\u0e48รัก अ\u093c\u0947', "Zoe\u0308 O'Neil-Łukasz Jr."],
  ])('[F17] takes both names: %s', async (_what, fullName, passportName) => {
    const { save, saved, own, look } = await started();
    const form = { 'answers.fullName': fullName, 'answers.passportName': passportName };
    expect((await save('names', form)).location).toBe(`${own}/pages/person`);
    const nfc = {
      fullName: fullName.normalize('NFC'),
      passportName: passportName.normalize('NFC'),
    };
    expect((await saved()).answers).toEqual(nfc);
    expect((await look('names')).body).toContain(`value="${nfc.fullName}"`);
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

  it('[F8] two windows on two pages keep each other’s page', async () => {
    const { save, saved, own } = await started();
    await save('names', { version: '0', 'answers.fullName': 'As first saved' });
    const work = { version: '1', 'answers.position': 'Window one' };
    const names = { version: '1', 'answers.fullName': 'Window two' };
    expect((await save('work', work)).location).toBe(`${own}/pages/course`);
    expect((await save('names', names)).location).toBe(`${own}/pages/person`);
    expect(await saved()).toMatchObject({
      version: 3,
      answers: { fullName: 'Window two', position: 'Window one' },
    });
  });

  it('[F8] ten windows at the same moment lose nothing', async () => {
    const { save, saved } = await started();
    const pages = [
      ['names', 'answers.fullName', 'A'],
      ['work', 'answers.position', 'B'],
      ['statement-merit', 'answers.statements.merit', 'C'],
      ['person', 'answers.citizenship', 'KH'],
      ['course', 'answers.section', 'paper'],
    ] as const;
    await Promise.all(
      [...pages, ...pages].map(([page, name, value]) =>
        save(page, { version: '0', [name]: value }),
      ),
    );
    expect((await saved()).answers).toEqual({
      ...{ fullName: 'A', position: 'B', citizenship: 'KH', section: 'paper' },
      statements: { merit: 'C' },
    });
  });

  it('shows both windows to the one that would replace the same page unseen', async () => {
    const { save, saved } = await started();
    await save('names', { version: '0', 'answers.fullName': 'First window' });
    const second = { version: '0', 'answers.fullName': 'Second window' };
    const page = await save('names', second);
    expect(page.status).toBe(409);
    expect(page.body).toContain('saved in another window');
    expect(page.body).toContain('value="Second window"');
    expect(page.body).toContain('name="version" value="1"');
    expect((await saved()).answers).toEqual({ fullName: 'First window' });
    expect((await save('names', { ...second, version: '1' })).status).toBe(303);
    const same = await save('names', { ...second, version: '1' });
    expect([same.status, (await saved()).version]).toEqual([303, 2]);
  });

  it('[F5] shows every question of the track on one of its pages, in both languages', async () => {
    const { call, params, session, look, saved } = await started();
    const tasks = (await saved()).tasks as readonly { id: string; address: string }[];
    for (const [lang, word] of [
      ['en', 'Date of birth'],
      ['ko', '생년월일'],
    ] as const) {
      const list = (await call(show, { params, session, query: { lang } })).body;
      for (const { address } of tasks) expect(list).toContain(`href="${address}"`);
      const bodies = await Promise.all(
        tasks.map(async ({ id }) => (await look(id, { lang })).body),
      );
      const body = bodies.join('');
      expect(body).toContain(word);
      for (const name of Object.keys(completeForm)) expect(body).toContain(`name="${name}"`);
      expect(body).not.toContain('nominatingOffice');
      expect(body).not.toMatch(/ required/);
      expect(body).toContain('10:00 KST');
    }
  });

  it('[F6] an answer that the track does not ask for is refused, and not stored', async () => {
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
    const { call, params, session, save } = await started();
    const json = {
      status: 'selected',
      answers: { ownerId: 'x', fullName: 'x'.repeat(401), statements: { other: 'y' } },
    };
    const { data, status } = await call(put, { params, session, json, wants: 'json' });
    expect(status).toBe(422);
    const pointers = (data.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual(['/answers/fullName', '/answers/ownerId', '/status']);
    const form = { 'answers.organisation': 'x'.repeat(401), 'answers.position': 'Keeper <b>' };
    const page = await save('work', form);
    expect(page.status).toBe(422);
    expect(page.body).toContain('x'.repeat(401));
    expect(page.body).toContain('value="Keeper &lt;b&gt;"');
    expect((await call(show, { params, session, wants: 'json' })).data.version).toBe(0);
  });

  it('refuses an answer that is on another page, or on none', async () => {
    const { save, look, saved } = await started();
    const page = await save('names', { 'answers.fullName': 'A', 'answers.position': 'B' });
    expect([page.status, (await saved()).version]).toEqual([422, 0]);
    expect((await look('no-such')).location).toBeDefined();
    expect((await save('no-such', {})).status).toBe(404);
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
    for (const routeKey of [savePage, `POST /applications/{applicationId}/submission`, showPage]) {
      const params = { applicationId: other.applicationId, page: 'names' };
      const form = routeKey.startsWith('GET') ? {} : { form: {} };
      const answer = await world.call(routeKey, { params, session: own.session, ...form });
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
    const asked = { params: { ...params, page: 'names' }, session, form: {}, headers };
    expect((await call(savePage, asked)).status).toBe(403);
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
    const asked = { params: { ...params, page: 'names' }, session, form };
    const page = await world.call(savePage, asked);
    expect(page.status).toBe(500);
    expect(page.body).toContain('request-1');
    expect(page.body).toContain(
      '<input type="hidden" name="answers.fullName" value="สมชาย &quot;&lt;&amp;&gt;"',
    );
    expect(page.body).not.toContain('table is down');
  });
});
