import { describe, expect, it } from 'vitest';
import { announceToParticipants } from '../../../functions/cpi-day/announce-to-participants.ts';
import { cpiDayApi } from '../../../functions/cpi-day/api.ts';
import { Edition } from '../../../shared/domain/edition.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import { sessionCookie } from '../../../shared/http/http-handler.ts';
import { hashOf, randomIds } from '../../../shared/runtime/ids.ts';
import { draftOf } from '../../support/application.ts';
import { type Asked, ask } from '../../support/http.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import { inMemoryAuditRepository } from '../../support/in-memory/audit-repository.ts';
import { inMemoryDinnerRepository } from '../../support/in-memory/dinner-repository.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryAddressRepository } from '../../support/in-memory/sign-in-repositories.ts';
import { someParticipant } from '../../support/participant.ts';
import { placeWorld } from '../../support/place-world.ts';
import { postOffice } from '../../support/post-office.ts';
import { smallEdition } from '../../support/small-edition.ts';

const both = (text: string) => ({ en: text, ko: text });
const edition = Edition.parse({
  ...smallEdition(),
  cpiDay: {
    date: '2031-08-20',
    venue: both('National Theatre'),
    forum: {
      title: both('Forum'),
      programme: [
        { kind: 'keynote', title: both('Keynote'), startsAt: '14:00' },
        { kind: 'proposals', title: both('Chosen proposals') },
      ],
    },
    night: { title: both('Night'), programme: [{ kind: 'dinner', title: both('Dinner') }] },
    dinner: { seats: 2, seatsPerTable: 2, answerBy: '2031-08-18T18:00' },
  },
});
const params = { edition: '2031' };
const before = '2031-08-18T08:59:59.000Z';

const people: readonly Partial<Participant>[] = [
  { applicationId: 'PAPER1', section: 'paper', stage: 'in-korea', name: '=Sok Dara' },
  { applicationId: 'PAPER2', section: 'paper', stage: 'invited' },
  {
    applicationId: 'STAGE1',
    section: 'stage',
    stage: 'in-korea',
    proposal: {
      version: 1,
      round: 0,
      dueAt: before,
      title: 'A theatre of masks',
      outstanding: true,
    },
  },
  { applicationId: 'GONE1', section: 'paper', stage: 'withdrawn' },
];

const world = async () => {
  const place = await placeWorld(people.map(someParticipant), { edition, now: before });
  const dinner = inMemoryDinnerRepository();
  const audit = inMemoryAuditRepository();
  const addresses = inMemoryAddressRepository(new Map());
  const ports = { ...place.ports, dinner, audit, addresses, ids: randomIds };
  const handler = cpiDayApi(() => ports, place.clock);
  const office = (asked: Asked) => ask(handler, { roles: ['coordinator'], params, ...asked });
  const answer = (who: string, json: object) =>
    place.askAs(handler, who, { route: 'POST /my/cpi-day', json });
  const visitorSession = async (visitorId: string) => {
    await place.ports.sessions.open(hashOf('visitor'), {
      guest: { kind: 'visitor', edition: '2031', visitorId },
      edition: '2031',
      expiresAt: '2099-01-01T00:00:00.000Z',
    });
    return [`${sessionCookie}=visitor`];
  };
  return { ...place, dinner, audit, handler, office, answer, visitorSession };
};

const invite = (email: string) => ({
  route: 'POST /staff/editions/{edition}/cpi-day/visitors',
  json: { visitors: [{ name: 'Ana', organisation: 'Embassy', email }] },
});

describe('[F55] an invitation to the dinner of CPI Day', () => {
  it('is answered and changed; who is out of seats waits, and moves up when one is given back', async () => {
    const { answer, dinner, setClock } = await world();
    expect((await answer('PAPER1', { dines: 'yes', diets: ['halal'] })).json()).toMatchObject({
      standing: 'seated',
    });
    await answer('PAPER2', { dines: 'yes' });
    expect((await answer('STAGE1', { dines: 'yes' })).json()).toMatchObject({
      standing: 'waiting',
    });
    expect((await answer('PAPER1', { dines: 'no' })).json()).toMatchObject({ standing: 'none' });
    const { holders, waiting } = await dinner.seats('2031');
    expect({ holders, waiting }).toEqual({
      holders: ['person/PAPER2', 'person/STAGE1'],
      waiting: [],
    });
    expect(dinner.events.map(({ type, subject }) => `${type} ${subject}`)).toEqual([
      'DinnerReplied.v1 PAPER1',
      'DinnerReplied.v1 PAPER2',
      'DinnerReplied.v1 STAGE1',
      'DinnerSeatGranted.v1 STAGE1',
      'DinnerReplied.v1 PAPER1',
    ]);
    expect((await dinner.reply('2031', 'person/PAPER1'))?.diets).toEqual([]);
    setClock('2031-08-18T09:00:00.000Z');
    const late = await answer('PAPER1', { dines: 'yes' });
    expect([late.status, late.json()]).toMatchObject([409, { type: '/problems/too-late' }]);
  });

  it('is one answer and one mail, however often the same one is sent', async () => {
    const { answer, dinner } = await world();
    const json = { dines: 'yes', diets: ['vegan', 'vegan'], dietNote: 'No garlic' };
    await Promise.all([answer('PAPER1', json), answer('PAPER1', json)]);
    await answer('PAPER1', json);
    expect((await dinner.seats('2031')).holders).toEqual(['person/PAPER1']);
    const told = dinner.events.filter(({ type }) => type === 'DinnerReplied.v1');
    expect(told.length).toBeLessThanOrEqual(2);
  });

  it('keeps what was typed when something is missing, and says what', async () => {
    const { askAs, handler, dinner } = await world();
    const page = await askAs(handler, 'PAPER1', {
      route: 'POST /my/cpi-day',
      html: true,
      form: { diets: 'halal', dietNote: 'Nothing <b>raw</b>' },
    });
    expect(page.status).toBe(422);
    expect(page.body).toContain('<title>Error: CPI Day');
    expect(page.body).toContain('href="#dines"');
    expect(page.body).toContain('Nothing &lt;b&gt;raw&lt;/b&gt;');
    expect(page.body).toMatch(/value="halal" checked/);
    expect(await dinner.replies('2031')).toEqual([]);
    const sent = await askAs(handler, 'PAPER1', {
      route: 'POST /my/cpi-day',
      html: true,
      form: { dines: 'yes' },
    });
    expect([sent.status, sent.headers.location]).toEqual([303, '/my/cpi-day']);
    const shown = await askAs(handler, 'PAPER1', { route: 'GET /my/cpi-day', html: true });
    expect(shown.body).toContain('A seat is kept for you.');
  });

  it('[Q9] is nobody’s who does not come, and absent for them', async () => {
    const { askAs, handler } = await world();
    for (const who of ['GONE1', 'NOPLACE']) {
      expect((await askAs(handler, who, { route: 'GET /my/cpi-day' })).status).toBe(404);
    }
  });
});

describe('[F55] people from outside', () => {
  it('are invited once by their address, and answer on a page of their own', async () => {
    const { office, dinner, handler, visitorSession } = await world();
    const first = await office(invite('Ana@Embassy.example'));
    const [row] = (first.json() as { visitors: { visitorId: string; outcome: string }[] }).visitors;
    expect(row?.outcome).toBe('invited');
    const again = await office(invite('ana@embassy.example'));
    expect(again.json()).toEqual({ visitors: [{ ...row, outcome: 'present' }] });
    expect(dinner.events).toMatchObject([
      { type: 'VisitorInvited.v1', audit: { action: 'visitor-invited' } },
    ]);
    const cookies = await visitorSession(row?.visitorId ?? '');
    const reply = await ask(handler, {
      route: 'POST /cpi-day/reply',
      cookies,
      json: { dines: 'yes', access: 'A ramp' },
    });
    expect(reply.json()).toMatchObject({ standing: 'seated', access: 'A ramp' });
    const page = await ask(handler, { route: 'GET /cpi-day/reply', cookies, html: true });
    expect(page.body).toContain('Dear Ana');
    expect((await ask(handler, { route: 'GET /cpi-day/reply' })).status).toBe(401);
  });
});

describe('[F55] the office', () => {
  it('announces the day once, and each who comes gets one letter', async () => {
    const { office, dinner, participants } = await world();
    const announce = { route: 'POST /staff/editions/{edition}/cpi-day/announcement', json: {} };
    const [first, second] = [await office(announce), await office(announce)];
    expect(first.json()).toEqual(second.json());
    const [event] = dinner.events;
    const post = postOffice();
    const deps = {
      ...post.deps,
      editions: inMemoryEditionRepository(edition),
      participants,
      applications: inMemoryApplicationRepository(
        ...people.map(({ applicationId = '', section = '' }) =>
          draftOf(applicationId, {
            track: 'makers',
            section,
            email: `${applicationId.toLowerCase()}@example.org`,
            status: 'selected',
          }),
        ),
      ),
    };
    await announceToParticipants(deps, event);
    await announceToParticipants(deps, event);
    const to = post.sent.map((raw) => /^To: (.*)$/m.exec(raw)?.[1]?.trim());
    expect(to.toSorted()).toEqual([
      'paper1@example.org',
      'paper2@example.org',
      'stage1@example.org',
    ]);
    expect(post.sent[0]?.replace(/=\r?\n/g, '')).toContain('National Theatre');
  });

  it('gets a sheet with tables and diets that no spreadsheet runs, and the reading is in the log', async () => {
    const { office, answer, audit } = await world();
    await answer('PAPER1', { dines: 'yes', diets: ['halal', 'no-nuts'], dietNote: '=1+1' });
    await answer('STAGE1', { dines: 'yes', diets: ['halal'] });
    await answer('PAPER2', { dines: 'yes' });
    const sheet = await office({ route: 'GET /staff/editions/{edition}/cpi-day/tables.csv' });
    const rows = sheet.body.slice(1).trim().split('\r\n');
    expect(sheet.body.charCodeAt(0)).toBe(0xfeff);
    expect(rows).toHaveLength(1 + 2 + 2);
    expect(rows).toContainEqual(expect.stringMatching(/^1,'=Sok Dara,.*"Halal, No nuts",'=1\+1,/));
    expect(rows).toContain(',,,Halal,2,');
    const list = await office({ route: 'GET /staff/editions/{edition}/cpi-day/replies' });
    expect(list.json()).toMatchObject({
      seats: { of: 2, taken: 2, waiting: ['person/PAPER2'] },
      unfinished: [],
    });
    const { entries } = await audit.page('2031');
    expect(entries.map(({ action }) => action).toSorted()).toEqual([
      'dinner-replies-read',
      'dinner-tables-read',
    ]);
  });
});

describe('[F55] the programme of CPI Day', () => {
  it('is public, with times and the proposals that are presented once the day is announced', async () => {
    const { handler, office } = await world();
    const show = () => ask(handler, { route: 'GET /cpi-day/{edition}', params, html: true });
    const early = (await show()).body;
    expect(early).toContain('National Theatre');
    expect(early).toContain('14:00');
    expect(early).not.toContain('A theatre of masks');
    await office({ route: 'POST /staff/editions/{edition}/cpi-day/announcement', json: {} });
    const page = (await show()).body;
    expect(page).toContain('A theatre of masks');
    expect(page).not.toContain('Sok Dara');
    expect(
      (await ask(handler, { route: 'GET /cpi-day/{edition}', params: { edition: '2099' } })).status,
    ).toBe(404);
  });
});
