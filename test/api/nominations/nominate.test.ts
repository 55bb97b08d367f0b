import { describe, expect, it } from 'vitest';
import { waitsFor } from '../../../shared/domain/endorsement.ts';
import { completeForm, intakeWorld } from '../../support/intake-world.ts';
import { nominationEdition, nominationsWorld, person } from '../../support/nominations-world.ts';

const nominate = 'POST /nominations';
const letter = 'POST /nominations/{applicationId}/letter';
const closing = Date.parse('2031-03-03T01:00:00.000Z');
const day = 86_400_000;

describe('offices that nominate', () => {
  it('[F13] an office that is invited twice is one, and gets one mail', async () => {
    const world = nominationsWorld();
    const first = await world.office();
    const again = await world.office(' Culture@Ministry.example ');
    expect(first.row?.outcome).toBe('added');
    expect(again.row).toEqual({ officeId: first.officeId, outcome: 'present' });
    expect(world.events.map(({ type }) => type)).toEqual(['OfficeInvited.v1']);
    expect(JSON.stringify(world.events)).not.toContain('@');
  });

  it('[F13] nominates a person, whose draft and letter begin with it', async () => {
    const world = nominationsWorld();
    const { session, officeId } = await world.office();
    const answer = await world.call(nominate, { session, json: person() });
    expect(answer.status).toBe(201);
    const applicationId = String(answer.data.applicationId);
    expect(await world.applications.get(applicationId)).toMatchObject({
      status: 'draft',
      email: 'dara@ministry.example',
      nomination: { officeId, country: 'KH', section: 'paper', office: 'Ministry of Culture' },
    });
    const page = await world.call('GET /nominations', { session, html: true });
    expect(page.body).toContain('Sok Dara');
    expect(page.body).toContain('asked, not here yet');
    expect(page.body).toContain('10:00 KST');
    // The section is full: only the other one is offered.
    expect(page.body).not.toContain('value="paper"');
    expect(page.body).toContain('value="stage"');
  });

  it('[F13] a raced nomination takes each place once, and an address twice is one nomination', async () => {
    const world = nominationsWorld();
    const { session } = await world.office();
    const same = await Promise.all(
      Array.from({ length: 4 }, () => world.call(nominate, { session, json: person() })),
    );
    expect(new Set(same.map(({ data }) => data.applicationId)).size).toBe(1);
    const others = await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        world.call(nominate, { session, json: person('stage', `${name}@ministry.example`) }),
      ),
    );
    expect(others.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const elsewhere = await world.office('second@ministry.example');
    const taken = await world.call(nominate, { session: elsewhere.session, json: person() });
    expect(taken.data.type).toBe('/problems/already-nominated');
  });

  it('[F13] closes to the second, and says what is wrong beside its field', async () => {
    const world = nominationsWorld();
    const { session } = await world.office();
    const form = { name: '', email: 'no', position: 'x', section: 'paper' };
    const page = await world.call(nominate, { session, form, html: true });
    expect(page.status).toBe(422);
    expect(page.body).toContain('href="#email"');
    expect(page.body).toContain('<title>Error: ');
    world.time.now = closing;
    const late = await world.call(nominate, { session, json: person() });
    expect(late.data.type).toBe('/problems/nominations-closed');
    world.time.now = closing - 1000;
    expect((await world.call(nominate, { session, json: person() })).status).toBe(201);
  });

  it('[F13] corrects and withdraws until the nominee has submitted', async () => {
    const world = nominationsWorld();
    const { session } = await world.office();
    const { data } = await world.call(nominate, { session, json: person() });
    const params = { applicationId: String(data.applicationId) };
    const correct = 'POST /nominations/{applicationId}';
    const json = { name: 'Sok Darith', position: 'Director' };
    expect((await world.call(correct, { session, params, json })).status).toBe(200);
    expect((await world.call('GET /nominations', { session })).data.nominations).toMatchObject([
      { ...json, letter: 'asked' },
    ]);
    const form = { name: '', position: 'Director of <Crafts>' };
    const kept = await world.call(correct, { session, params, form, html: true });
    expect(kept.status).toBe(422);
    expect(kept.body).toContain(`href="#name-${params.applicationId}"`);
    expect(kept.body).toContain('value="Director of &lt;Crafts&gt;"');
    const withdraw = 'POST /nominations/{applicationId}/withdrawal';
    const other = await world.office('other@ministry.example');
    expect((await world.call(withdraw, { session: other.session, params, json: {} })).status).toBe(
      404,
    );
    expect((await world.call(withdraw, { session, params, json: {} })).status).toBe(200);
    expect((await world.applications.get(params.applicationId))?.status).toBe('withdrawn');
    expect((await world.call(nominate, { session, json: person() })).status).toBe(201);
  });
});

describe('a nominee', () => {
  const nominated = async () => {
    const world = nominationsWorld();
    const office = await world.office();
    const { data } = await world.call(nominate, { session: office.session, json: person() });
    const applicationId = String(data.applicationId);
    const session = await world.sessionFor({ applicationId });
    return { world, office, applicationId, session };
  };
  const { 'answers.citizenship': _country, 'answers.section': _section, ...form } = completeForm;

  it('[F13] nobody starts without a nomination, and the start page says how it works', async () => {
    const open = intakeWorld(nominationEdition());
    const refused = await open.call('POST /editions/{edition}/applications', {
      params: { edition: '2031' },
      json: { track: 'makers', email: 'x@example.org' },
      wants: 'json',
    });
    expect(refused.data.type).toBe('/problems/nomination-needed');
    const page = await open.call('GET /editions/{edition}/apply', { params: { edition: '2031' } });
    expect(page.body).toContain('By nomination');
    expect(page.body).not.toContain('name="email"');
  });

  it('[F13] completes the same form with what the nomination fixes, and submits before the letter came', async () => {
    const { world, applicationId, session, office } = await nominated();
    const { intakeCall } = world;
    const params = { applicationId };
    const page = await intakeCall('GET /applications/{applicationId}', { params, session });
    expect(page.body).toContain('Ministry of Culture');
    const own = { params: { applicationId, page: 'person' }, session };
    const questions = await intakeCall('GET /applications/{applicationId}/pages/{page}', own);
    expect(questions.body).toContain('name="answers.residence"');
    expect(questions.body).not.toContain('name="answers.citizenship"');
    const saved = await intakeCall('POST /applications/{applicationId}/pages/{page}', {
      ...own,
      form: { version: '0', 'answers.residence': 'KH' },
    });
    expect(saved.status).toBe(303);
    const check = await intakeCall('GET /applications/{applicationId}/check-your-answers', {
      params,
      session,
      wants: 'json',
    });
    const { answers, errors } = check.data as { answers: object; errors: { code: string }[] };
    expect(answers).toMatchObject({ citizenship: 'KH', residence: 'KH' });
    expect(errors.map(({ code }) => code)).not.toContain('not-asked');
    const forged = await intakeCall('POST /applications/{applicationId}/submission', {
      params,
      session,
      form: { ...form, 'answers.citizenship': 'PE' },
    });
    expect(forged.status).toBe(422);
    const sent = await intakeCall('POST /applications/{applicationId}/submission', {
      params,
      session,
      form,
    });
    expect(sent.status).toBe(303);
    expect(await world.applications.get(applicationId)).toMatchObject({
      status: 'submitted',
      country: 'KH',
      section: 'paper',
    });
    const waits = await world.call('GET /applications/{applicationId}/references', {
      params,
      session,
    });
    expect(waits.data.waitsFor).toMatchObject([{ kind: 'nomination', state: 'asked' }]);
    const change = await world.call('POST /nominations/{applicationId}/withdrawal', {
      params,
      session: office.session,
      json: {},
    });
    expect(change.data.type).toBe('/problems/already-submitted');
  });

  it('[F13] the letter has its own grace period, is sent once, and marks what is overdue', async () => {
    const { world, applicationId, session, office } = await nominated();
    const params = { applicationId };
    const own = { params, session: office.session };
    world.time.now = closing + day;
    const json = { text: 'Our ministry nominates Sok Dara.', declared: true };
    expect((await world.call(letter, { ...own, json })).data.status).toBe('asked');
    const undeclared = await world.call(letter, { ...own, json: { text: 'x', send: '1' } });
    expect(undeclared.status).toBe(422);

    world.time.now = closing + 8 * day;
    const list = async () =>
      (
        await world.call('GET /staff/editions/{edition}/endorsements', {
          params: { edition: '2031' },
          query: { track: 'makers', state: 'overdue' },
          roles: ['coordinator'],
        })
      ).data.endorsements;
    expect(await list()).toMatchObject([{ applicationId, kind: 'nomination', state: 'overdue' }]);
    const late = await world.call(letter, { ...own, json: { ...json, send: '1' } });
    expect(late.data.type).toBe('/problems/too-late');

    const extended = await world.call(
      'POST /staff/applications/{applicationId}/endorsements/{endorsementId}/extension',
      {
        params: { ...params, endorsementId: 'NOMINATION' },
        json: { until: new Date(closing + 10 * day).toISOString(), reason: 'A holiday' },
        roles: ['coordinator'],
      },
    );
    expect(extended.status).toBe(200);
    expect(world.events.at(-1)).toMatchObject({
      type: 'StaffActed.v1',
      audit: { action: 'letter-deadline-extended', why: 'A holiday' },
    });
    const sent = await Promise.all(
      [1, 2, 3].map(() => world.call(letter, { ...own, json: { ...json, send: '1' } })),
    );
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
    const other = await world.call(letter, { ...own, json: { ...json, text: 'Else', send: '1' } });
    expect(other.data.type).toBe('/problems/already-sent');
    expect(await list()).toEqual([]);
    const seen = await world.call('GET /applications/{applicationId}/references', {
      params,
      session,
      html: true,
    });
    expect(seen.body).toContain('received');
    expect(seen.body).not.toContain('Our ministry');
    const staff = await world.call('GET /staff/applications/{applicationId}/endorsements', {
      params,
      roles: ['coordinator'],
    });
    expect(staff.data).toMatchObject({ complete: true, waitsFor: [] });
    expect(staff.body).toContain('Our ministry nominates');
  });

  it('[F13] an application is complete when what it needs has come', () => {
    const track = { admission: 'open-call', references: { needed: 2 } } as const;
    const card = {
      applicationId: 'A',
      kind: 'reference',
      dueAt: '2031-03-10T00:00:00.000Z',
    } as const;
    const now = Date.parse('2031-03-01T00:00:00.000Z');
    const one = { ...card, endorsementId: 'R1', status: 'received' } as const;
    const two = { ...card, endorsementId: 'R2', status: 'declined' } as const;
    const three = { ...card, endorsementId: 'R3', status: 'asked' } as const;
    const states = (...cards: Parameters<typeof waitsFor>[1][number][]) =>
      waitsFor(track, cards, now).map(({ state }) => state);
    expect(states()).toEqual(['nobody-named', 'nobody-named']);
    expect(states(one, two)).toEqual(['declined']);
    expect(states(one, two, three)).toEqual(['asked']);
    expect(states(one, { ...two, status: 'received' })).toEqual([]);
  });
});
