import { describe, expect, it } from 'vitest';
import { Evaluation } from '../../../shared/domain/edition.ts';
import { evaluationFile } from '../../support/evaluation.ts';
import { ask } from '../../support/http.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { end, me, trainingWorld } from '../../support/training-world.ts';

describe('own training', () => {
  it('shows what comes next first, every module with its own button, and both clocks', async () => {
    const { page } = await trainingWorld([{ modulesDone: ['planning'] }]);
    const { status, body } = await page();
    expect(status).toBe(200);
    expect(body.indexOf('What comes next')).toBeLessThan(body.indexOf('Your attendance'));
    expect(body).toContain('Do the module “Module budget”');
    // Three modules are open; the next one has its button twice, once filled.
    expect(body.match(/<form method="post"/g)).toHaveLength(4);
    expect(body.match(/<button type="submit">/g)).toHaveLength(1);
    expect(body).toContain('action="/my/training/modules/writing"');
    expect(body).toContain('21:00 KST');
    expect(body).toContain('12:00 UTC');
    expect(body).not.toContain('Cases of stage');
    expect(body).toContain('1 of 6 modules and seminars');
    expect(body).toContain('4 more of them are enough.');
  });

  it('puts a seminar first while it is held', async () => {
    const { page, setClock } = await trainingWorld();
    setClock('2031-06-26T12:30:00.000Z');
    expect((await page()).body).toContain('“Cases of paper” is being held now');
  });

  it('[F78] begins with what the person is asked, with the modules below it all the same', async () => {
    const of = { ...smallEdition(), evaluation: Evaluation.parse(evaluationFile) };
    const now = '2031-06-23T03:00:00.000Z';
    const asked = await (await trainingWorld([{}], { of, now })).page();
    expect(asked.body).toContain('<a class="button" href="/my/evaluation/before">');
    expect(asked.body).toContain('action="/my/training/modules/planning"');
    const answered = await (await trainingWorld([{ evaluated: ['before'] }], { of, now })).page();
    expect(answered.body).not.toContain('/my/evaluation/before');
    expect(answered.body).toContain('What comes next');
  });

  it('speaks Korean', async () => {
    const { body } = await (await trainingWorld()).page('ko');
    expect(body).toContain('<html lang="ko">');
    expect(body).toContain('다음에 하실 일');
    expect(body).toContain('수강을 마쳤습니다');
  });

  it('says plainly when it is not open, over, or not part of the course', async () => {
    const early = await trainingWorld([{ stage: 'accepted' }], { now: '2031-06-01T00:00:00.000Z' });
    const notOpen = (await early.page()).body;
    expect(notOpen).toContain('Online training is not open yet');
    expect(notOpen).toContain('00:00 KST');
    expect(notOpen).not.toContain('<form');

    const failed = await trainingWorld([{ stage: 'online-incomplete', onlineAttendance: 79.9 }], {
      now: end,
    });
    expect((await failed.page()).body).toContain('79.9 %; 80 % were needed');
    const passed = await trainingWorld([{ stage: 'trained-online', onlineAttendance: 80 }], {
      now: end,
    });
    expect((await passed.page()).body).toContain('attendance of 80 %');

    const [track] = smallEdition().tracks;
    const { online: _online, ...offline } = track as NonNullable<typeof track>;
    const none = await trainingWorld([{ stage: 'accepted' }], {
      of: { ...smallEdition(), tracks: [offline] },
    });
    expect((await none.page()).body).toContain('There is no online training in your track');
  });

  it('is nothing to somebody without a place, or without a session', async () => {
    const { askAs, handler } = await trainingWorld();
    expect((await askAs(handler, 'NOPLACE', { route: 'GET /my/training' })).status).toBe(404);
    expect((await ask(handler, { route: 'GET /my/training' })).status).toBe(401);
  });
});

describe('a module', () => {
  it('is recorded once, however often it is said', async () => {
    const { done, data, eventTypes } = await trainingWorld();
    const answers = await Promise.all([done('budget'), done('budget'), done('budget')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(eventTypes()).toEqual(['ModuleCompleted.v1']);
    expect(await data()).toMatchObject({ present: 1, attendance: 16.6, missing: 4 });
    const again = await done('budget', true);
    expect([again.status, again.headers.location]).toEqual([303, '/my/training']);
  });

  it('is not there under another name', async () => {
    const { done, eventTypes } = await trainingWorld();
    expect((await done('unheard-of')).status).toBe(404);
    expect((await done('../escape')).status).toBe(404);
    expect(eventTypes()).toEqual([]);
  });

  it('is refused with a page outside the period, by one second', async () => {
    const { done, setClock, eventTypes } = await trainingWorld();
    setClock(end);
    const late = await done('budget', true);
    expect(late.status).toBe(409);
    expect(late.body).toContain('Error: Online training is closed');
    expect(late.body).toContain('The module was not recorded');
    expect(await (await done('budget')).json()).toMatchObject({
      type: '/problems/training-closed',
    });
    setClock('2031-07-04T14:59:59.999Z');
    expect((await done('budget')).status).toBe(200);
    setClock(end);
    expect((await done('budget')).status).toBe(200);
    expect(eventTypes()).toEqual(['ModuleCompleted.v1']);
  });

  it.each(['accepted', 'trained-online', 'withdrawn'] as const)(
    'is refused at the stage %s',
    async (stage) => {
      const { done, eventTypes } = await trainingWorld([{ stage }]);
      expect((await done('budget')).status).toBe(409);
      expect(eventTypes()).toEqual([]);
    },
  );
});

describe('attendance at a seminar', () => {
  const after = '2031-06-26T14:00:00.000Z';

  it('[F43] is recorded once for each person and counts towards what is needed', async () => {
    const { attend, data, eventTypes, setClock } = await trainingWorld([
      { modulesDone: ['planning', 'budget', 'partners', 'writing'] },
      { modulesDone: [] },
      { section: 'stage' },
      { stage: 'trained-online' },
    ]);
    setClock(after);
    expect(await data()).toMatchObject({ attendance: 66.6, needed: 80, missing: 1 });
    const list = ['APPLICATION1', 'APPLICATION2', 'APPLICATION1', 'APPLICATION3', 'APPLICATION4'];
    expect((await attend('paper-cases', [...list, 'NOBODY'])).json()).toEqual({
      recorded: ['APPLICATION1', 'APPLICATION2'],
      already: [],
      refused: [
        { applicationId: 'APPLICATION3', reason: 'not-expected' },
        { applicationId: 'APPLICATION4', reason: 'not-in-training' },
        { applicationId: 'NOBODY', reason: 'not-a-participant' },
      ],
    });
    expect((await attend('paper-cases', ['APPLICATION1'])).json()).toEqual({
      recorded: [],
      already: ['APPLICATION1'],
      refused: [],
    });
    expect(eventTypes()).toEqual(['SeminarAttended.v1', 'SeminarAttended.v1']);
    expect(await data()).toMatchObject({ attendance: 83.3, missing: 0 });
  });

  it('does not begin before the seminar', async () => {
    const { attend } = await trainingWorld();
    expect((await attend('paper-cases', [me])).json()).toMatchObject({
      refused: [{ applicationId: me, reason: 'not-begun' }],
    });
  });

  it('knows no other seminar and no other edition', async () => {
    const { attend, handler } = await trainingWorld();
    expect((await attend('unheard-of', [me])).status).toBe(404);
    const elsewhere = await ask(handler, {
      route: 'PUT /staff/editions/{edition}/seminars/{seminar}/attendance',
      params: { edition: '1999', seminar: 'opening' },
      json: { present: [] },
      roles: ['admin'],
    });
    expect(elsewhere.status).toBe(404);
  });

  it.each([['reviewer'], ['partner']] as const)('is not for a %s', async (role) => {
    const { attend, eventTypes } = await trainingWorld();
    expect((await attend('opening', [me], [role])).status).toBe(403);
    expect(eventTypes()).toEqual([]);
  });
});
