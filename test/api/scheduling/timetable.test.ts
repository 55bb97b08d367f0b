import { describe, expect, it } from 'vitest';
import { schedulingWorld as world } from '../../support/scheduling-world.ts';
import { someSession } from '../../support/timetable.ts';

const params = { edition: '2031' };

describe('[F50] the office plans a timetable', () => {
  it('puts a session in, changes it, and takes it out; each once', async () => {
    const { put, remove, timetables } = await world();
    expect((await put(someSession())).json()).toEqual({ version: 1 });
    await put(someSession({ room: 'studio' }));
    expect((await timetables.get('2031')).sessions).toEqual([someSession({ room: 'studio' })]);
    expect((await remove('paper-making', 2)).json()).toEqual({ version: 3 });
    expect((await remove('paper-making', 2)).json()).toEqual({ version: 3 });
    expect((await remove('paper-making')).json()).toEqual({ version: 3 });
  });

  it('goes out as a table and comes back as it was', async () => {
    const { put, office, timetables } = await world();
    const title = { en: '=cmd|"x"!A1, and “more”', ko: '종이 만들기\n둘째 줄' };
    await put(someSession({ title, capacity: 20 }));
    await put(
      someSession({ id: 'later', startsAt: '2031-08-06T10:00', endsAt: '2031-08-06T11:00' }),
    );
    const before = await timetables.get('2031');
    const csv = (await office({ route: 'GET /staff/editions/{edition}/timetable.csv', params }))
      .body;
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).not.toMatch(/(^|,)"?[=+@-]/m);
    const again = await office({
      route: 'POST /staff/editions/{edition}/timetable/imports',
      params,
      json: { csv },
    });
    expect(again.status).toBe(200);
    expect((await timetables.get('2031')).sessions).toEqual(before.sessions);
  });

  it('names row and column of each fault of a table, and writes nothing', async () => {
    const { office, timetables } = await world();
    const csv = [
      'id,title_en,kind,starts,ends,cohorts,colour',
      'one,One,workshop,2031-08-05T10:00,2031-08-05T09:00,makers/paper,red',
      'two,,party,2031-08-05T10:00,2031-08-05T11:00,makers/paper,red',
    ].join('\n');
    const reply = await office({
      route: 'POST /staff/editions/{edition}/timetable/imports',
      params,
      json: { csv },
    });
    expect(reply.status).toBe(422);
    const { errors } = reply.json() as { errors: { pointer: string }[] };
    expect(errors.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/csv/1/colour', '/csv/2/ends', '/csv/3/title_en', '/csv/3/kind']),
    );
    expect((await timetables.get('2031')).version).toBe(0);
  });
});

describe('[F51] what clashes is refused', () => {
  it('with both sessions named, in the reader’s language', async () => {
    const { put, office, timetables } = await world();
    await put(someSession());
    const other = someSession({ id: 'lighting', cohorts: ['makers/stage'], instructors: ['lee'] });
    const refused = await put(other);
    expect(refused.status).toBe(409);
    expect(refused.json()).toMatchObject({
      type: '/problems/timetable-clash',
      errors: [{ pointer: '/sessions/lighting', code: 'room-taken' }],
    });
    const { detail } = (refused.json() as { errors: { detail: string }[] }).errors[0] ?? {};
    expect(detail).toContain('“Making paper” (2031-08-05 10:00–12:00)');
    expect((await timetables.get('2031')).sessions).toHaveLength(1);
    const korean = await office({
      route: 'PUT /staff/editions/{edition}/timetable/sessions/{session}',
      params: { ...params, session: 'lighting' },
      json: { session: other },
      language: 'ko',
    });
    expect(korean.body).toContain('강의실 hall');
  });

  it('also when two coordinators book the same room in the same moment', async () => {
    const { put, timetables } = await world();
    const wanted = Array.from({ length: 6 }, (_, at) =>
      someSession({
        id: `booking-${at}`,
        cohorts: [at % 2 === 0 ? 'makers/paper' : 'makers/stage'],
        instructors: [],
      }),
    );
    const outcomes = await Promise.all(wanted.map((session) => put(session)));
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409]);
    expect((await timetables.get('2031')).sessions).toHaveLength(1);
  });

  it('[Q23] and a writer who read another version is told which one stands', async () => {
    const { put } = await world();
    await put(someSession(), 0);
    const late = await put(someSession({ room: 'studio' }), 0);
    expect(late.status).toBe(409);
    expect(late.json()).toMatchObject({
      type: '/problems/timetable-changed',
      difference: [someSession()],
      version: 1,
    });
  });

  it('[F50] [Q23] nor is a session taken out that another has changed meanwhile', async () => {
    const { put, remove, timetables } = await world();
    await put(someSession());
    const moved = someSession({ room: 'studio' });
    await put(moved, 1);
    const late = await remove('paper-making', 1);
    expect(late.status).toBe(409);
    expect(late.json()).toMatchObject({
      type: '/problems/timetable-changed',
      difference: [moved],
      version: 2,
    });
    expect((await timetables.get('2031')).sessions).toEqual([moved]);
    expect((await remove('paper-making', 2)).json()).toEqual({ version: 3 });
  });

  it('[F50] [Q23] of one who changes a session and one who takes it out, one wins', async () => {
    const { put, remove, timetables } = await world();
    await put(someSession());
    const outcomes = await Promise.all([
      put(someSession({ room: 'studio' }), 1),
      remove('paper-making', 1),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await timetables.get('2031')).version).toBe(2);
  });
});

describe('[F52] a timetable is published', () => {
  it('once, however often the button is pressed', async () => {
    const { put, publish, timetables } = await world();
    await put(someSession());
    expect((await publish(1)).status).toBe(201);
    expect((await publish(1)).json()).toMatchObject({ published: { number: 1 } });
    expect(timetables.events).toHaveLength(1);
    expect((await publish(7)).status).toBe(409);
  });

  it('is compared with the draft before, with everyone whose day it changes', async () => {
    const { put, publish, office } = await world();
    await put(someSession());
    await publish(1);
    await put(someSession({ startsAt: '2031-08-05T13:00', endsAt: '2031-08-05T15:00' }));
    const reply = await office({
      route: 'GET /staff/editions/{edition}/timetable/changes',
      params,
    });
    expect(reply.json()).toMatchObject({
      from: 1,
      draft: 3,
      changes: [{ kind: 'changed', parts: ['time'] }],
      affected: [{ applicationId: 'PAPER1', changes: 1 }],
    });
  });

  it('tells only those whose own day changed, once, and what changed in both zones', async () => {
    const { put, publish, announce, mailsTo, sent } = await world();
    await put(someSession());
    await put(
      someSession({
        id: 'lighting',
        cohorts: ['makers/stage'],
        instructors: ['lee'],
        room: 'studio',
      }),
    );
    await publish(2);
    await announce();
    expect(mailsTo().toSorted()).toEqual(['paper1@example.org', 'stage1@example.org']);

    await put(someSession({ startsAt: '2031-08-05T13:00', endsAt: '2031-08-05T15:00' }));
    await publish(4, 'The hall is free in the afternoon only.');
    await announce();
    await announce();
    expect(mailsTo().slice(2)).toEqual(['paper1@example.org']);
    const mail = (sent.at(-1) ?? '').replace(/=\r?\n/g, '');
    expect(mail).toContain('Your timetable has changed');
    expect(mail).toContain('13:00 KST');
    expect(mail).toContain('04:00 UTC');
    expect(mail).toContain('The hall is free in the afternoon only.');
  });
});

describe('[F50] a participant’s own timetable', () => {
  it('has today first, only own sessions, and only what is published', async () => {
    const { put, publish, askAs, handler } = await world();
    await put(someSession());
    await put(
      someSession({
        id: 'lighting',
        cohorts: ['makers/stage'],
        instructors: ['lee'],
        room: 'studio',
      }),
    );
    await put(
      someSession({ id: 'tomorrow', startsAt: '2031-08-06T09:00', endsAt: '2031-08-06T10:00' }),
    );
    const own = async () =>
      (await askAs(handler, 'PAPER1', { route: 'GET /my/timetable' })).json() as {
        today: { sessions: { id: string; startsAt: string }[] };
        tomorrow: { sessions: { id: string }[] };
      };
    expect((await own()).today.sessions).toEqual([]);
    await publish(3);
    const { today, tomorrow } = await own();
    expect(today.sessions).toMatchObject([
      { id: 'paper-making', startsAt: '2031-08-05T01:00:00.000Z' },
    ]);
    expect(tomorrow.sessions.map(({ id }) => id)).toEqual(['tomorrow']);
    const page = await askAs(handler, 'PAPER1', { route: 'GET /my/timetable', html: true });
    expect(page.body).toContain('Making paper');
    expect(page.body).toContain('Hall, Academy');
  });

  it('is nobody else’s: without a place it is as if it were not there', async () => {
    const { askAs, handler } = await world();
    expect((await askAs(handler, 'NOPLACE', { route: 'GET /my/timetable' })).status).toBe(404);
  });
});
