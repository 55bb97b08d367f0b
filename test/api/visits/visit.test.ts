import { describe, expect, it } from 'vitest';
import type { Participant } from '../../../shared/domain/participant.ts';
import type { StaffRole } from '../../../shared/http/route.ts';
import { ask } from '../../support/http.ts';
import { someParticipant } from '../../support/participant.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { visitsWorld } from '../../support/visits-world.ts';

const me = 'APPLICATION1';
/** Wednesday of the first week, a quarter to midnight in Korea. */
const wednesday = '2031-08-06T14:45:00.000Z';
const final = 'letters/2031/APPLICATION1/final.pdf';

const people = (...changes: Partial<Participant>[]) =>
  changes.map((one, at) =>
    someParticipant({
      applicationId: `APPLICATION${at + 1}`,
      invitedAt: '2031-07-25T01:00:00.000Z',
      letters: { final },
      ...one,
    }),
  );
const visiting = (changes: readonly Partial<Participant>[], now = wednesday) =>
  visitsWorld(people(...changes), { now });

const visa = 'PUT /staff/participants/{applicationId}/visa';
const arrival = 'PUT /staff/participants/{applicationId}/arrival';
const day = 'PUT /staff/editions/{edition}/visit-attendance/{day}';
const cpiDay = 'POST /staff/editions/{edition}/cpi-day';

describe('the visa', () => {
  const put = ({ staff }: Awaited<ReturnType<typeof visiting>>, answer: string, id = me) =>
    staff(visa, { applicationId: id }, { visa: answer });

  it('is recorded once, and a refusal ends the journey', async () => {
    const world = await visiting([{ stage: 'invited' }]);
    expect((await put(world, 'granted')).json()).toMatchObject({ stage: 'invited' });
    expect((await put(world, 'granted')).status).toBe(200);
    expect((await put(world, 'refused')).json()).toMatchObject({ stage: 'visa-refused' });
    expect((await put(world, 'refused')).status).toBe(200);
    expect((await put(world, 'granted')).status).toBe(409);
    expect(world.eventTypes()).toEqual(['VisaDecided.v1', 'VisaDecided.v1']);
  });

  it('is for the invited alone', async () => {
    const world = await visiting([{ stage: 'proposal-approved' }]);
    expect((await put(world, 'granted')).json()).toMatchObject({ type: '/problems/not-invited' });
    expect((await put(world, 'granted', 'NOBODY')).status).toBe(404);
  });
});

describe('the arrival', () => {
  const put = ({ staff }: Awaited<ReturnType<typeof visiting>>, body: unknown) =>
    staff(arrival, { applicationId: me }, body);

  it('brings a person to Korea, once', async () => {
    const world = await visiting([{ stage: 'invited' }]);
    expect((await put(world, { arrived: true, on: '2031-08-03' })).json()).toMatchObject({
      stage: 'in-korea',
      arrivedOn: '2031-08-03',
    });
    expect((await put(world, { arrived: true, on: '2031-08-03' })).status).toBe(200);
    expect((await put(world, { arrived: true, on: '2031-08-04' })).json()).toMatchObject({
      type: '/problems/arrived-before',
    });
    expect((await put(world, { arrived: false })).status).toBe(409);
    expect(world.eventTypes()).toEqual(['ParticipantArrived.v1']);
    const after = await world.participants.get(me);
    expect(after?.dueAt).toBe('2031-08-15T15:00:00.000Z');
  });

  it('needs a day that has come and lies within the course', async () => {
    const world = await visiting([{ stage: 'invited' }]);
    const errors = async (body: unknown) => (await put(world, body)).json();
    expect(await errors({ arrived: true })).toMatchObject({ errors: [{ pointer: '/on' }] });
    expect(await errors({ arrived: true, on: '2031-08-07' })).toMatchObject({
      errors: [{ pointer: '/on', code: 'ahead' }],
    });
    world.setClock('2031-09-01T00:00:00.000Z');
    expect(await errors({ arrived: true, on: '2031-08-16' })).toMatchObject({
      errors: [{ pointer: '/on', code: 'after-course' }],
    });
    expect(world.eventTypes()).toEqual([]);
  });

  it('that did not happen is a no-show, from the first day of the course', async () => {
    const world = await visiting([{ stage: 'invited' }], '2031-08-03T14:59:59.999Z');
    expect((await put(world, { arrived: false })).json()).toMatchObject({
      type: '/problems/course-not-begun',
    });
    world.setClock('2031-08-03T15:00:00.000Z');
    expect((await put(world, { arrived: false })).json()).toMatchObject({ stage: 'no-show' });
    expect((await put(world, { arrived: false })).status).toBe(200);
    expect(world.eventTypes()).toEqual(['ParticipantAbsent.v1']);
  });
});

describe('[F43] the days in Korea', () => {
  const put = (
    { staff }: Awaited<ReturnType<typeof visiting>>,
    on: string,
    present: readonly string[] = [me],
  ) => staff(day, { edition: '2031', day: on }, { present });
  const inKorea = { stage: 'in-korea', arrivedOn: '2031-08-05' } as const;

  it('are recorded once; only the programme days of the own section count', async () => {
    const world = await visiting([inKorea, { ...inKorea, section: 'stage' }, { stage: 'invited' }]);
    const list = [me, 'APPLICATION2', 'APPLICATION3', 'NOBODY'];
    expect((await put(world, '2031-08-06', list)).json()).toEqual({
      recorded: [me, 'APPLICATION2'],
      already: [],
      refused: [
        { applicationId: 'APPLICATION3', reason: 'not-in-korea' },
        { applicationId: 'NOBODY', reason: 'not-a-participant' },
      ],
    });
    expect((await put(world, '2031-08-06')).json()).toMatchObject({ already: [me] });
    expect(world.eventTypes()).toEqual(['VisitDayAttended.v1', 'VisitDayAttended.v1']);
  });

  it.each([
    ['2031-08-07', 'day-ahead'],
    ['2031-08-04', 'before-arrival'],
    ['2031-08-09', 'not-a-programme-day'],
    ['2031-07-31', 'not-a-programme-day'],
  ])('%s is refused: %s', async (on, reason) => {
    const world = await visiting([inKorea]);
    expect((await put(world, on)).json()).toMatchObject({
      refused: [{ applicationId: me, reason }],
    });
    expect(world.eventTypes()).toEqual([]);
  });

  it('are settled with the course: nothing is added behind its result', async () => {
    const settled = { ...inKorea, courseEndedAt: '2031-08-15T15:00:00.000Z', daysAttended: [] };
    const world = await visiting([settled], '2031-08-15T15:00:01.000Z');
    expect((await put(world, '2031-08-14')).json()).toMatchObject({
      refused: [{ reason: 'course-settled' }],
    });
  });

  it('of no calendar are no address', async () => {
    const world = await visiting([inKorea]);
    expect((await put(world, '2031-02-30')).status).toBe(404);
  });
});

describe('[F57] CPI Day', () => {
  const put = ({ staff }: Awaited<ReturnType<typeof visiting>>, present = [me]) =>
    staff(cpiDay, { edition: '2031' }, { present });

  it('makes provisional graduates of those in Korea, once, and holds the certificate', async () => {
    const world = await visiting(
      [{ stage: 'in-korea' }, { stage: 'invited' }],
      '2031-08-13T15:00:00.000Z',
    );
    expect((await put(world, [me, 'APPLICATION2'])).json()).toEqual({
      recorded: [me],
      already: [],
      refused: [{ applicationId: 'APPLICATION2', reason: 'not-in-korea' }],
    });
    expect((await put(world)).json()).toMatchObject({ already: [me] });
    expect(world.eventTypes()).toEqual(['ProvisionallyGraduated.v1']);
    expect(await world.participants.get(me)).toMatchObject({
      stage: 'in-korea',
      provisionalGraduate: true,
    });
    const letter = await world.mine('/my/letters/{kind}', me, false, { kind: 'certificate' });
    expect(letter.status).toBe(404);
    expect((await world.mine('/my/visit', me)).body).toContain('Your certificate follows');
  });

  it('has to have come, and to be part of the edition', async () => {
    const early = await visiting([{ stage: 'in-korea' }], '2031-08-13T14:59:59.999Z');
    expect((await put(early)).json()).toMatchObject({ type: '/problems/cpi-day-ahead' });
    const { cpiDay: _cpiDay, ...without } = smallEdition();
    const none = await visitsWorld(people({ stage: 'in-korea' }), {
      edition: without,
      now: wednesday,
    });
    expect((await put(none)).json()).toMatchObject({ type: '/problems/no-cpi-day' });
    expect([...early.eventTypes(), ...none.eventTypes()]).toEqual([]);
  });
});

describe('roles', () => {
  it.each([
    [visa, { applicationId: me }, { visa: 'refused' }],
    [arrival, { applicationId: me }, { arrived: true, on: '2031-08-05' }],
    [day, { edition: '2031', day: '2031-08-06' }, { present: [me] }],
    [cpiDay, { edition: '2031' }, { present: [me] }],
    ['POST /staff/editions/{edition}/invitations', { edition: '2031' }, { track: 'makers' }],
  ] as const)('%s is for coordinators and admins alone', async (route, params, body) => {
    const world = await visiting([{ stage: 'invited' }]);
    for (const role of ['reviewer', 'partner'] satisfies StaffRole[]) {
      expect((await world.staff(route, params, body, [role])).status).toBe(403);
    }
    expect((await ask(world.handler, { route, params, json: body })).status).toBe(401);
    expect(world.eventTypes()).toEqual([]);
  });
});

describe('own visit', () => {
  const page = async (changes: Partial<Participant>, now = wednesday, language?: string) => {
    const world = await visiting([changes], now);
    return (
      await world.askAs(world.handler, me, {
        route: 'GET /my/visit',
        html: true,
        ...(language === undefined ? {} : { language }),
      })
    ).body;
  };

  it('before the invitation: the letter for the visa, and when invitations are planned', async () => {
    const body = await page({ stage: 'trained-online', letters: { conditional: final } });
    expect(body).toContain('Please begin with your visa now');
    expect(body).toContain('href="/my/letters/conditional"');
    expect(body).toContain('10:00 KST');
    expect(await page({ stage: 'accepted', letters: {} })).not.toContain('/my/letters/');
  });

  it('with the invitation: the letter first, and the first day', async () => {
    const body = await page({ stage: 'invited' });
    expect(body).toContain('You are invited to Korea');
    expect(body).toContain('<a class="button" href="/my/letters/final">');
    expect(body).toContain('4 August 2031 to 15 August 2031');
    expect(body).toContain('14 August 2031');
  });

  it('in Korea: today, and the days attended', async () => {
    const changes = { stage: 'in-korea', arrivedOn: '2031-08-03' } as const;
    const body = await page({ ...changes, daysAttended: ['2031-08-04', '2031-08-05'] });
    expect(body).toContain('Today is day 3 of 10.');
    expect(body).toContain('2 of 10 days');
    expect(body).toContain('80 % earns the certificate: 8 days.');
    expect(await page(changes, '2031-08-09T03:00:00.000Z')).toContain(
      'There is no programme today',
    );
    expect(await page(changes, wednesday, 'ko')).toContain('오늘은 전체 10일 중 3일째입니다.');
  });

  it('after the end: the certificate, or plainly none', async () => {
    const certificate = { code: 'C0DE', issuedAt: wednesday };
    const graduated = await page({ stage: 'graduated', certificate });
    expect(graduated).toContain('href="/certificates/C0DE"');
    expect(graduated).toContain('<a class="button" href="/my/letters/certificate">');
    expect(await page({ stage: 'certificate-withheld', visitAttendance: 79.9 })).toContain(
      '79.9 %; 80 % were needed',
    );
    const ended = await page({ stage: 'visa-refused' });
    expect(ended).toContain('You do not travel to Korea this year');
    expect(ended).not.toContain('/my/letters/');
  });

  it('is nothing to somebody without a place', async () => {
    const world = await visiting([{ stage: 'invited' }]);
    expect((await world.mine('/my/visit', 'NOPLACE')).status).toBe(404);
  });
});
