import { describe, expect, it } from 'vitest';
import { sweepDeadlines } from '../../../functions/journey/sweep-deadlines.ts';
import {
  end,
  me,
  trainingEdition,
  trainingWorld,
  wholeModule,
} from '../../support/training-world.ts';

const after = '2031-06-28T14:00:00.000Z';
/** Five of six are needed; both seminars were missed, all modules done. */
const modulesDone = ['planning', 'budget', 'partners', 'writing'];
const absent = { modulesDone, seminarMinutes: { opening: 0, 'paper-cases': 12 }, dueAt: end };

const world = async (
  of = trainingEdition({ appealDays: 2 }),
  { now = after, person = absent as object } = {},
) => {
  const one = await trainingWorld([person], { now, of });
  const ids = { newId: () => 'SWEPT' };
  return {
    ...one,
    appeal: (session: string, text = 'The power was cut.', html = false) =>
      one.askAs(one.handler, me, {
        route: 'POST /my/training/appeals',
        ...(html ? { html, form: { session, text } } : { json: { session, text } }),
      }),
    answer: (session: string, granted: boolean, reason = 'We saw the notice.') =>
      one.office(
        'PUT /staff/participants/{applicationId}/attendance/appeals',
        { applicationId: me },
        { session, granted, reason },
      ),
    seen: async () =>
      (
        await one.office('GET /staff/participants/{applicationId}/attendance', {
          applicationId: me,
        })
      ).json(),
    list: async () => (await one.office('GET /staff/editions/{edition}/attendance', {})).json(),
    sweep: () => sweepDeadlines({ ...one.ports, clock: one.clock, ids }),
    person: () => one.participants.get(me),
  };
};

describe('[F43] an appeal', () => {
  it('changes the ledger once it is granted, and is audited on both sides', async () => {
    const { appeal, answer, data, seen, list, participants } = await world();
    expect(await data()).toMatchObject({ present: 4, expected: 6, attendance: 66.6, missing: 1 });
    expect((await appeal('seminar/opening')).status).toBe(200);
    expect(await data()).toMatchObject({ present: 4, missing: 1 });
    expect(await list()).toMatchObject({
      people: [{ applicationId: me, appealsOpen: 1, attendance: 66.6, needed: 80, expected: 6 }],
    });
    expect((await answer('seminar/opening', true)).json()).toMatchObject({
      ...{ present: 5, expected: 6, attendance: 83.3, missing: 0 },
      lines: expect.arrayContaining([
        { kind: 'seminar', id: 'opening', state: 'granted', minutes: 0 },
      ]),
    });
    expect(await data()).toMatchObject({ present: 5, expected: 6, attendance: 83.3 });
    expect(await seen()).toMatchObject({ attendance: 83.3 });
    expect(await list()).toMatchObject({ people: [{ appealsOpen: 0 }] });
    expect(
      participants.events.map(({ type, audit }) => [type, audit?.by.roles, audit?.why]),
    ).toEqual([
      ['AttendanceAppealed.v1', ['applicant'], undefined],
      ['AttendanceAppealAnswered.v1', ['coordinator'], 'We saw the notice.'],
    ]);
  });

  it('has no double effect: made twice, answered twice, or granted for what counts already', async () => {
    const { appeal, answer, data, attend, eventTypes, office } = await world();
    await Promise.all([appeal('seminar/opening'), appeal('seminar/opening')]);
    await answer('seminar/opening', true);
    expect((await answer('seminar/opening', true)).status).toBe(200);
    expect((await answer('seminar/opening', false)).json()).toMatchObject({
      type: '/problems/appeal-answered',
    });
    await attend('opening', [me]);
    await office(
      'PUT /staff/editions/{edition}/seminars/{seminar}/excuse',
      { seminar: 'opening' },
      { reason: 'An outage' },
    );
    expect(await data()).toMatchObject({ present: 5, expected: 6, attendance: 83.3 });
    expect(eventTypes()).toEqual([
      'AttendanceAppealed.v1',
      'AttendanceAppealAnswered.v1',
      'SeminarAttended.v1',
    ]);
  });

  it('that is refused leaves the ledger as it is, with the reason on the page', async () => {
    const { appeal, answer, data, page } = await world();
    await appeal('seminar/opening');
    await answer('seminar/opening', false, 'The list has you nowhere.');
    expect(await data()).toMatchObject({ present: 4, missing: 1 });
    const { body } = await page();
    expect(body).toContain('The list has you nowhere.');
    expect(body).not.toContain('<option value="seminar/opening"');
  });

  it('is asked only for what was missed, with a reason; what was typed stays', async () => {
    const { appeal, eventTypes } = await world();
    const empty = await appeal('seminar/opening', ' ', true);
    expect([empty.status, empty.body]).toMatchObject([
      422,
      expect.stringContaining('href="#text"'),
    ]);
    expect(empty.body).toContain('<option value="seminar/opening" selected');
    const done = await appeal('module/planning', 'Please count it twice', true);
    expect(done.status).toBe(422);
    expect(done.body).toContain('Please count it twice');
    expect((await appeal('seminar/stage-cases')).status).toBe(422);
    expect((await appeal('seminar/opening', 'x'.repeat(1501))).status).toBe(422);
    expect(eventTypes()).toEqual([]);
  });

  it('is nothing for staff to answer where nothing was asked', async () => {
    const { answer, office } = await world();
    expect((await answer('seminar/opening', true)).status).toBe(404);
    const stranger = await office('GET /staff/participants/{applicationId}/attendance', {
      applicationId: 'STRANGER1',
    });
    expect(stranger.status).toBe(404);
  });

  it('may ask for a module whose quiz cannot be tried any more', async () => {
    const of = trainingEdition({
      appealDays: 2,
      modules: [wholeModule('planning', { minutesNeeded: 1 })],
    });
    const { quiz, setClock, appeal } = await world(of, { person: {} });
    expect((await appeal('module/planning')).status).toBe(422);
    for (const minute of [0, 11, 22]) {
      setClock(new Date(Date.parse(after) + minute * 60_000).toISOString());
      await quiz('planning', { answers: { why: 'neither', how: 'neither', who: ['neither'] } });
    }
    expect((await appeal('module/planning')).status).toBe(200);
  });
});

describe('[F43] the end of the training', () => {
  const windowEnds = '2031-07-06T15:00:00.000Z';

  it('fails nobody who can still appeal; a granted appeal passes', async () => {
    const { sweep, person, setClock, appeal, answer, page } = await world();
    setClock(end);
    await sweep();
    expect(await person()).toMatchObject({ stage: 'in-online-training', appealsUntil: windowEnds });
    expect((await page()).body).toContain('Before anything is decided');
    await sweep();
    expect((await appeal('seminar/paper-cases')).status).toBe(200);
    await answer('seminar/paper-cases', true);
    await sweep();
    expect(await person()).toMatchObject({ stage: 'trained-online', onlineAttendance: 83.3 });
  });

  it('waits for the answer to an open appeal, and fails whoever is refused', async () => {
    const { sweep, person, setClock, appeal, answer, eventTypes } = await world();
    setClock(end);
    await sweep();
    await appeal('seminar/paper-cases');
    setClock(windowEnds);
    await sweep();
    expect((await person())?.stage).toBe('in-online-training');
    expect((await appeal('seminar/opening')).status).toBe(409);
    await answer('seminar/paper-cases', false);
    await sweep();
    expect(await person()).toMatchObject({ stage: 'online-incomplete', onlineAttendance: 66.6 });
    expect(eventTypes()).toEqual([
      'AttendanceFellShort.v1',
      'AttendanceAppealed.v1',
      'AttendanceAppealAnswered.v1',
      'OnlineTrainingEnded.v1',
    ]);
  });

  it('fails at once where the edition takes no appeals after it', async () => {
    const { sweep, person, setClock } = await world(trainingEdition());
    setClock(end);
    await sweep();
    expect((await person())?.stage).toBe('online-incomplete');
  });

  it('counts what is excused for all', async () => {
    const { sweep, person, setClock, office } = await world();
    await office(
      'PUT /staff/editions/{edition}/seminars/{seminar}/excuse',
      { seminar: 'opening' },
      { reason: 'An outage' },
    );
    setClock(end);
    await sweep();
    expect(await person()).toMatchObject({ stage: 'trained-online', onlineAttendance: 83.3 });
  });
});
