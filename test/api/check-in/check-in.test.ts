import { describe, expect, it } from 'vitest';
import { checkInApi } from '../../../functions/check-in/api.ts';
import { sessionCookie } from '../../../shared/http/http-handler.ts';
import { hashOf, randomIds } from '../../../shared/runtime/ids.ts';
import { eventOf } from '../../support/application.ts';
import { type Asked, ask } from '../../support/http.ts';
import { inMemoryCheckInRepository } from '../../support/in-memory/check-in-repository.ts';
import { inMemoryDinnerRepository } from '../../support/in-memory/dinner-repository.ts';
import { inMemoryKeyedCodes } from '../../support/in-memory/keys.ts';
import { inMemoryTimetableRepository } from '../../support/in-memory/timetable-repository.ts';
import { someParticipant } from '../../support/participant.ts';
import { placeWorld } from '../../support/place-world.ts';
import { scheduledEdition, someSession } from '../../support/timetable.ts';

/** 19:00 in Seoul on the second day of the course. */
const now = '2031-08-05T10:00:00.000Z';
const today = '2031-08-05';
const at = (time: string) => `2031-08-05T${time}:00.000Z`;
const people = [
  { applicationId: 'PAPER1', section: 'paper', stage: 'in-korea', name: 'Sok Dara' },
  { applicationId: 'STAGE1', section: 'stage', stage: 'in-korea', name: 'Ana' },
  { applicationId: 'COMING1', section: 'paper', stage: 'invited', name: 'Bo' },
  { applicationId: 'GONE1', section: 'paper', stage: 'withdrawn', name: 'Cy' },
] as const;

interface Answer {
  readonly scans: readonly { readonly kind: string; readonly at: string; readonly who?: string }[];
  readonly attendance: {
    readonly recorded: readonly string[];
    readonly already: readonly string[];
  };
}

const world = async () => {
  const edition = scheduledEdition();
  const place = await placeWorld(people.map(someParticipant), { edition, now });
  const dinner = inMemoryDinnerRepository();
  const checkIns = inMemoryCheckInRepository();
  const timetables = inMemoryTimetableRepository();
  const session = someSession();
  const draft = { edition: '2031', version: 1, sessions: [session] };
  const publication = { number: 1, at: now, by: 'cora' };
  await timetables.publish({ ...draft, published: publication }, [], eventOf('2031'));
  const visitor = {
    ...{ visitorId: 'VISITOR1', edition: '2031', name: 'Han', organisation: 'Embassy' },
    ...{ email: 'han@embassy.example', locale: 'en' as const, invitedAt: now },
  };
  await dinner.invite(visitor, 'hash', eventOf('VISITOR1'));
  const codes = inMemoryKeyedCodes();
  const ports = { ...place.ports, dinner, checkIns, timetables, codes, ids: randomIds };
  const handler = checkInApi(() => ports, place.clock);
  const office = (asked: Asked) => ask(handler, { roles: ['coordinator'], ...asked });
  const passOf = async (who: string) => {
    const answer = await place.askAs(handler, who, { route: 'GET /my/pass' });
    return { status: answer.status, ...(answer.json() as { code: string; days: string[] }) };
  };
  const door = async (day = today) =>
    (
      await office({
        route: 'GET /staff/editions/{edition}/check-ins/{day}',
        params: { edition: '2031', day },
      })
    ).json() as { expected: { who: string; codeHash: string; revoked: string[] }[] };
  const scan = async (scans: object[], day = today) =>
    (
      await office({
        route: 'POST /staff/editions/{edition}/check-ins/{day}',
        params: { edition: '2031', day },
        json: { scans },
      })
    ).json() as Answer;
  const revoke = (who: string, after = 0) =>
    office({
      route: 'POST /staff/editions/{edition}/passes/revocation',
      params: { edition: '2031' },
      json: { who, after },
    });
  const register = (session: string, present?: readonly string[], day = today) =>
    office({
      route: `${present === undefined ? 'GET' : 'PUT'} /staff/editions/{edition}/check-ins/{day}/sessions/{session}`,
      params: { edition: '2031', day, session },
      ...(present === undefined ? {} : { json: { present } }),
    });
  return { ...place, handler, checkIns, office, passOf, door, scan, revoke, register };
};

describe('[F54] a pass', () => {
  it('is on the own page as image and text, the same each time, on the days of the course', async () => {
    const { askAs, handler, passOf } = await world();
    const pass = await passOf('PAPER1');
    expect(pass.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(pass.days).toContain(today);
    expect(await passOf('PAPER1')).toEqual(pass);
    expect((await passOf('STAGE1')).code).not.toBe(pass.code);
    const page = await askAs(handler, 'PAPER1', { route: 'GET /my/pass', html: true });
    expect(page.body).toContain('<svg role="img" aria-label="QR code of your pass"');
    expect(page.body.replaceAll(' ', '')).toContain(pass.code);
  });

  it('is nobody’s who does not come to Korea; a visitor has one for CPI Day alone', async () => {
    const { passOf, handler, ports } = await world();
    expect((await passOf('GONE1')).status).toBe(404);
    await ports.sessions.open(hashOf('visitor'), {
      guest: { kind: 'visitor', edition: '2031', visitorId: 'VISITOR1' },
      ...{ edition: '2031', expiresAt: '2099-01-01T00:00:00.000Z' },
    });
    const cookies = [`${sessionCookie}=visitor`];
    const pass = await ask(handler, { route: 'GET /cpi-day/pass', cookies });
    expect(pass.json()).toMatchObject({ name: 'Han', days: ['2031-08-14'] });
  });

  it('is known to a device at the door by the hash of its code', async () => {
    const { passOf, door } = await world();
    const { expected } = await door();
    const { code } = await passOf('PAPER1');
    expect(expected.map(({ who }) => who).sort()).toEqual([
      ...['person/COMING1', 'person/PAPER1', 'person/STAGE1', 'visitor/VISITOR1'],
    ]);
    expect(expected.find(({ who }) => who === 'person/PAPER1')?.codeHash).toBe(hashOf(code));
  });
});

describe('[F54] checking in', () => {
  it('keeps the first moment, however often and late scans arrive, and counts for attendance', async () => {
    const { passOf, scan, participants, checkIns } = await world();
    const { code } = await passOf('PAPER1');
    const first = await scan([{ code, at: at('01:30') }]);
    expect(first.scans).toMatchObject([{ kind: 'welcome', who: 'person/PAPER1' }]);
    expect(first.attendance.recorded).toEqual(['PAPER1']);
    const again = await scan([
      { code: code.toLowerCase().replace(/.{5}/g, '$& '), at: at('02:00') },
      { code, at: at('01:00') },
    ]);
    expect(again.scans.map(({ kind }) => kind)).toEqual(['again', 'again']);
    expect(again.attendance).toMatchObject({ recorded: [], already: ['PAPER1'] });
    expect(await checkIns.ofDay('2031', today)).toEqual([
      { who: 'person/PAPER1', at: at('01:00') },
    ]);
    expect((await participants.get('PAPER1'))?.daysAttended).toEqual([today]);
  });

  it('tells the wrong day, the wrong session, a revoked and an unknown code apart', async () => {
    const { passOf, scan, revoke, door } = await world();
    const [paper, stage] = [await passOf('PAPER1'), await passOf('STAGE1')];
    await revoke('person/STAGE1');
    const { scans } = await scan([
      { code: paper.code, session: 'paper-making', at: at('01:00') },
      { code: stage.code, at: at('01:01') },
      { code: (await passOf('STAGE1')).code, session: 'paper-making', at: at('01:02') },
      { code: 'NOBODY', at: at('01:03') },
      { code: paper.code, at: '2031-08-04T01:00:00.000Z' },
    ]);
    expect(scans.map(({ kind }) => kind)).toEqual([
      ...['other-day', 'welcome', 'revoked', 'wrong-session', 'unknown'],
    ]);
    const sunday = await scan([{ code: paper.code, at: '2031-08-03T01:00:00.000Z' }], '2031-08-03');
    expect(sunday.scans).toMatchObject([{ kind: 'wrong-day', who: 'person/PAPER1' }]);
    const { expected } = await door();
    expect(expected.find(({ who }) => who === 'person/STAGE1')?.revoked).toEqual([
      hashOf(stage.code),
    ]);
  });

  it('revokes a pass once, however often the button is pressed, and is audited', async () => {
    const { revoke, passOf, checkIns } = await world();
    const { code } = await passOf('PAPER1');
    for (const _press of [1, 2]) {
      expect((await revoke('person/PAPER1')).json()).toEqual({
        who: 'person/PAPER1',
        revocations: 1,
      });
    }
    expect((await passOf('PAPER1')).code).not.toBe(code);
    expect(checkIns.events).toMatchObject([{ audit: { action: 'pass-revoked' } }]);
    expect((await revoke('person/NOBODY1')).status).toBe(404);
  });

  it('says of whom it could not count as attendance, and why', async () => {
    const { passOf, scan } = await world();
    const { code } = await passOf('COMING1');
    const { scans, attendance } = await scan([{ code, at: at('01:00') }]);
    expect(scans).toMatchObject([{ kind: 'welcome' }]);
    expect(attendance).toMatchObject({
      refused: [{ applicationId: 'COMING1', reason: 'not-in-korea' }],
    });
  });

  it('never lies in the future, whatever a device’s clock says', async () => {
    const { passOf, scan } = await world();
    const { code } = await passOf('PAPER1');
    expect((await scan([{ code, at: '2031-08-07T00:00:00.000Z' }])).scans).toMatchObject([
      { kind: 'welcome', at: now },
    ]);
  });
});

describe('[F54] [F56] the register of a session', () => {
  it('is taken with passes or by hand, and tells by cohort who was there', async () => {
    const { passOf, scan, register, participants } = await world();
    const { code } = await passOf('PAPER1');
    await scan([{ code, session: 'paper-making', at: at('01:00') }]);
    const written = await register('paper-making', ['PAPER1', 'COMING1', 'STAGE1', 'NOBODY1']);
    expect(written.json()).toEqual({
      recorded: [],
      already: ['PAPER1'],
      refused: [
        { applicationId: 'COMING1', reason: 'not-in-korea' },
        { applicationId: 'STAGE1', reason: 'not-their-session' },
        { applicationId: 'NOBODY1', reason: 'not-their-session' },
      ],
    });
    expect((await register('paper-making')).json()).toMatchObject({
      session: { id: 'paper-making', startsAt: '2031-08-05T10:00' },
      cohorts: [
        {
          expected: 2,
          present: [{ applicationId: 'PAPER1', name: 'Sok Dara', at: at('01:00') }],
          absent: [{ applicationId: 'COMING1', name: 'Bo' }],
        },
      ],
    });
    expect((await participants.get('PAPER1'))?.daysAttended).toEqual([today]);
  });

  it('by hand counts as a day of attendance, once', async () => {
    const { register, participants, checkIns } = await world();
    for (const outcome of ['recorded', 'already']) {
      expect((await register('paper-making', ['PAPER1'])).json()).toMatchObject({
        [outcome]: ['PAPER1'],
      });
    }
    expect((await participants.get('PAPER1'))?.daysAttended).toEqual([today]);
    expect(await checkIns.ofDay('2031', today)).toEqual([
      { who: 'person/PAPER1', session: 'paper-making', at: now },
    ]);
  });

  it('[Q9] is of the sessions of that day alone', async () => {
    const { register } = await world();
    expect((await register('paper-making', undefined, '2031-08-06')).status).toBe(404);
    expect((await register('nothing')).status).toBe(404);
  });
});
