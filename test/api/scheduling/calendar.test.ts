import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { schedulingWorld } from '../../support/scheduling-world.ts';
import { someSession } from '../../support/timetable.ts';

type World = Awaited<ReturnType<typeof schedulingWorld>>;

/** Asks for an address as a calendar programme does: without a session, without a language. */
const read = (world: World, address: string) => {
  const { pathname } = new URL(address);
  const parts = pathname.split('/').slice(2);
  const [kind, ...rest] = parts;
  const names =
    kind === 'people' ? ['applicationId', 'file'] : ['edition', 'track', 'section', 'file'];
  return world.ask({
    route: `GET /calendars/${kind}/${names.map((name) => `{${name}}`).join('/')}`,
    params: Object.fromEntries(names.map((name, at) => [name, rest[at] ?? ''])),
  });
};

const addressOf = ({ json }: { json(): unknown }) => (json() as { address: string }).address;

const open = async (world: World, applicationId = 'PAPER1') =>
  addressOf(
    await world.askAs(world.handler, applicationId, { route: 'POST /my/calendar', json: {} }),
  );

const statusOf = (calendar: string, session: string) => {
  const [, event = ''] = calendar.split(`UID:2031-${session}@cpi.example`);
  return {
    sequence: Number(/SEQUENCE:(\d+)/.exec(event)?.[1]),
    status: /STATUS:(\w+)/.exec(event)?.[1],
  };
};

describe('[F53] a participant’s calendar', () => {
  it('has an address that shows own sessions only, and keeps up with what is published', async () => {
    const world = await schedulingWorld();
    await world.put(someSession());
    await world.put(
      someSession({
        id: 'lighting',
        cohorts: ['makers/stage'],
        instructors: ['lee'],
        room: 'studio',
      }),
    );
    await world.publish(2);
    const address = await open(world);
    expect(address).toMatch(
      /^https:\/\/cpi\.example\/calendars\/people\/PAPER1\/[\w-]{27}\.ics\?lang=en$/,
    );
    const first = await read(world, address);
    expect(first.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(first.headers['cache-control']).toBe('no-store');
    expect(first.body).toContain('SUMMARY:Making paper');
    expect(first.body).not.toContain('lighting');
    expect(statusOf(first.body, 'paper-making')).toEqual({ sequence: 0, status: 'CONFIRMED' });

    await world.put(someSession({ startsAt: '2031-08-05T08:00' }));
    expect((await read(world, address)).body).toBe(first.body);
    await world.publish(4);
    expect(statusOf((await read(world, address)).body, 'paper-making')).toEqual({
      sequence: 1,
      status: 'CONFIRMED',
    });

    await world.remove('paper-making');
    await world.publish(6);
    expect(statusOf((await read(world, address)).body, 'paper-making')).toEqual({
      sequence: 2,
      status: 'CANCELLED',
    });
  });

  it('is called off whole when the person withdraws', async () => {
    const world = await schedulingWorld();
    await world.put(someSession());
    await world.publish(1);
    const calendar = (await read(world, await open(world, 'GONE1'))).body;
    expect(statusOf(calendar, 'paper-making').status).toBe('CANCELLED');
    expect(calendar).not.toContain('CONFIRMED');
  });

  it('[Q9] [Q14] a new address ends the old one; switched off, wrong and unknown are the same answer', async () => {
    const world = await schedulingWorld();
    const old = await open(world);
    const now = await open(world);
    expect((await read(world, now)).status).toBe(200);
    const absent = await read(world, now.replace('PAPER1', 'NOBODY1'));
    expect(absent.status).toBe(404);
    expect((await read(world, old)).body).toBe(absent.body);
    expect((await read(world, now.replace('PAPER1', 'STAGE1'))).body).toBe(absent.body);
    await world.askAs(world.handler, 'PAPER1', { route: 'POST /my/calendar/removal', json: {} });
    expect((await read(world, now)).body).toBe(absent.body);
    const secret = /([\w-]{27})\.ics/.exec(now)?.[1] ?? '';
    expect(
      JSON.stringify(await world.feeds.find({ kind: 'person', applicationId: 'PAPER1' })),
    ).not.toContain(secret);
  });

  it('is told on a page that says it once', async () => {
    const world = await schedulingWorld();
    const page = (route: string) =>
      world.askAs(world.handler, 'PAPER1', {
        route,
        html: true,
        ...(route.startsWith('POST') ? { form: {} } : {}),
      });
    expect((await page('GET /my/calendar')).body).toContain('Make an address');
    const made = (await page('POST /my/calendar')).body;
    expect(made).toMatch(/href="webcal:\/\/cpi\.example\/calendars\/people\/PAPER1\//);
    const later = (await page('GET /my/calendar')).body;
    expect(later).not.toContain('/calendars/people/');
    expect(later).toContain('Switch the address off');
    expect((await page('POST /my/calendar/removal')).headers.location).toBe('/my/calendar');
    expect((await page('GET /my/calendar')).body).not.toContain('Switch the address off');
    const noPlace = await world.askAs(world.handler, 'NOPLACE', {
      route: 'POST /my/calendar',
      json: {},
    });
    expect(noPlace.status).toBe(404);
  });
});

describe('[F53] a section’s calendar', () => {
  const params = { edition: '2031', track: 'makers', section: 'paper' };
  const route = (method: string) =>
    `${method} /staff/editions/{edition}/calendars/{track}/{section}`;

  it('is opened and switched off by the office, and has what the section is asked to', async () => {
    const world = await schedulingWorld();
    await world.put(someSession());
    await world.put(
      someSession({
        id: 'lighting',
        cohorts: ['makers/stage'],
        instructors: ['lee'],
        room: 'studio',
      }),
    );
    await world.publish(2);
    const listed = async () => {
      const { edition } = params;
      const asked = { route: 'GET /staff/editions/{edition}/calendars', params: { edition } };
      const answer = (await world.office(asked)).json() as { calendars: { openSince?: string }[] };
      return answer.calendars.map(({ openSince }) => openSince !== undefined);
    };
    expect(await listed()).toEqual([false, false]);
    const address = addressOf(await world.office({ route: route('POST'), params }));
    expect(await listed()).toEqual([true, false]);
    const calendar = (await read(world, address)).body;
    expect(calendar).toContain('SUMMARY:Making paper');
    expect(calendar).not.toContain('lighting');
    await world.office({ route: route('DELETE'), params });
    expect((await read(world, address)).status).toBe(404);
    expect(await listed()).toEqual([false, false]);
    expect(world.feeds.events.map(({ audit }) => audit)).toMatchObject([
      { action: 'calendar-opened' },
      { action: 'calendar-closed' },
    ]);
    const none = await world.office({
      route: route('POST'),
      params: { ...params, section: 'none' },
    });
    expect(none.status).toBe(404);
  });
});

describe('[F53] the letter about a timetable', () => {
  it('brings the sessions that changed, in the reader’s language, for any calendar programme', async () => {
    const world = await schedulingWorld();
    await world.put(someSession());
    await world.put(
      someSession({ id: 'later', startsAt: '2031-08-06T10:00', endsAt: '2031-08-06T11:00' }),
    );
    await world.publish(2);
    await world.announce();
    await world.remove('paper-making');
    await world.publish(4);
    await world.announce();
    const letters = await Promise.all(world.sent.map((raw) => simpleParser(Buffer.from(raw))));
    const files = letters.map(({ attachments: [file] }) => file);
    expect(files.map((file) => file?.filename)).toEqual(['timetable.ics', 'timetable.ics']);
    expect(files[0]?.contentType).toBe('text/calendar');
    const [first = '', second = ''] = files.map((file) => file?.content.toString());
    expect(first.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(second.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(statusOf(second, 'paper-making')).toEqual({ sequence: 1, status: 'CANCELLED' });
  });
});
