import { describe, expect, it } from 'vitest';
import { trainingApi } from '../../../functions/training/api.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import { ask } from '../../support/http.ts';
import { someParticipant } from '../../support/participant.ts';
import { placeWorld } from '../../support/place-world.ts';
import { smallEdition, smallEditionFile } from '../../support/small-edition.ts';

const both = (text: string) => ({ en: text, ko: text });
const during = '2031-06-24T03:00:00.000Z';
/** The first moment after the last day, in Korea. */
const end = '2031-07-04T15:00:00.000Z';
const me = 'APPLICATION1';

/** Four modules and a seminar of each section beside the opening: 6 for everybody. */
const edition = (): Edition => {
  const small = smallEdition();
  const tracks = small.tracks.map((track) => ({
    ...track,
    online: {
      period: { from: '2031-06-23', to: '2031-07-04' },
      attendanceNeeded: 80,
      modules: ['planning', 'budget', 'partners', 'writing'].map((id) => ({
        id,
        title: both(`Module ${id}`),
        minutes: 60,
      })),
      seminars: [
        ...(smallEditionFile.tracks[0]?.online.seminars ?? []),
        ...['paper', 'stage'].map((section) => ({
          id: `${section}-cases`,
          title: both(`Cases of ${section}`),
          startsAt: '2031-06-26T21:00',
          endsAt: '2031-06-26T22:30',
          sections: [section],
        })),
      ],
    },
  }));
  return { ...small, tracks };
};

const world = async (
  people: readonly Partial<Participant>[] = [{}],
  { now = during, of = edition() } = {},
) => {
  const dossiers = people.map((one, at) =>
    someParticipant({ applicationId: `APPLICATION${at + 1}`, stage: 'in-online-training', ...one }),
  );
  const place = await placeWorld(dossiers, { edition: of, now });
  const handler = trainingApi(() => place.ports, place.clock);
  return {
    ...place,
    page: (language = 'en') =>
      place.askAs(handler, me, { route: 'GET /my/training', html: true, language }),
    data: async () => (await place.askAs(handler, me, { route: 'GET /my/training' })).json(),
    done: (module: string, html = false) =>
      place.askAs(handler, me, {
        route: 'POST /my/training/modules/{module}',
        params: { module },
        ...(html ? { html, form: {} } : { json: {} }),
      }),
    attend: (seminar: string, present: readonly string[], roles = ['coordinator'] as const) =>
      ask(handler, {
        route: 'PUT /staff/editions/{edition}/seminars/{seminar}/attendance',
        params: { edition: '2031', seminar },
        json: { present },
        roles,
      }),
    handler,
  };
};

describe('own training', () => {
  it('shows what comes next first, every module with its own button, and both clocks', async () => {
    const { page } = await world([{ modulesDone: ['planning'] }]);
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
    const { page, setClock } = await world();
    setClock('2031-06-26T12:30:00.000Z');
    expect((await page()).body).toContain('“Cases of paper” is being held now');
  });

  it('speaks Korean', async () => {
    const { body } = await (await world()).page('ko');
    expect(body).toContain('<html lang="ko">');
    expect(body).toContain('다음에 하실 일');
    expect(body).toContain('수강을 마쳤습니다');
  });

  it('says plainly when it is not open, over, or not part of the course', async () => {
    const early = await world([{ stage: 'accepted' }], { now: '2031-06-01T00:00:00.000Z' });
    const notOpen = (await early.page()).body;
    expect(notOpen).toContain('Online training is not open yet');
    expect(notOpen).toContain('00:00 KST');
    expect(notOpen).not.toContain('<form');

    const failed = await world([{ stage: 'online-incomplete', onlineAttendance: 79.9 }], {
      now: end,
    });
    expect((await failed.page()).body).toContain('79.9 %; 80 % were needed');
    const passed = await world([{ stage: 'trained-online', onlineAttendance: 80 }], { now: end });
    expect((await passed.page()).body).toContain('attendance of 80 %');

    const [track] = smallEdition().tracks;
    const { online: _online, ...offline } = track as NonNullable<typeof track>;
    const none = await world([{ stage: 'accepted' }], {
      of: { ...smallEdition(), tracks: [offline] },
    });
    expect((await none.page()).body).toContain('There is no online training in your track');
  });

  it('is nothing to somebody without a place, or without a session', async () => {
    const { askAs, handler } = await world();
    expect((await askAs(handler, 'NOPLACE', { route: 'GET /my/training' })).status).toBe(404);
    expect((await ask(handler, { route: 'GET /my/training' })).status).toBe(401);
  });
});

describe('a module', () => {
  it('is recorded once, however often it is said', async () => {
    const { done, data, eventTypes } = await world();
    const answers = await Promise.all([done('budget'), done('budget'), done('budget')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(eventTypes()).toEqual(['ModuleCompleted.v1']);
    expect(await data()).toMatchObject({ present: 1, attendance: 16.6, missing: 4 });
    const again = await done('budget', true);
    expect([again.status, again.headers.location]).toEqual([303, '/my/training']);
  });

  it('is not there under another name', async () => {
    const { done, eventTypes } = await world();
    expect((await done('unheard-of')).status).toBe(404);
    expect((await done('../escape')).status).toBe(404);
    expect(eventTypes()).toEqual([]);
  });

  it('is refused with a page outside the period, by one second', async () => {
    const { done, setClock, eventTypes } = await world();
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
      const { done, eventTypes } = await world([{ stage }]);
      expect((await done('budget')).status).toBe(409);
      expect(eventTypes()).toEqual([]);
    },
  );
});

describe('attendance at a seminar', () => {
  const after = '2031-06-26T14:00:00.000Z';

  it('[F43] is recorded once for each person and counts towards what is needed', async () => {
    const { attend, data, eventTypes, setClock } = await world([
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
    const { attend } = await world();
    expect((await attend('paper-cases', [me])).json()).toMatchObject({
      refused: [{ applicationId: me, reason: 'not-begun' }],
    });
  });

  it('knows no other seminar and no other edition', async () => {
    const { attend, handler } = await world();
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
    const { attend, eventTypes } = await world();
    const roles = [role] as unknown as ['coordinator'];
    expect((await attend('opening', [me], roles)).status).toBe(403);
    expect(eventTypes()).toEqual([]);
  });
});
