import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { timetableCalendar } from '../../../shared/calendar/timetable-calendar.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import { everythingHeld, type Session } from '../../../shared/domain/timetable.ts';
import { calendarOf, revise } from '../../../shared/domain/timetable-revision.ts';
import { scheduledEdition, someSession } from '../../support/timetable.ts';

const edition = scheduledEdition();
const attendee = { applicationId: 'PAPER1', track: 'makers', section: 'paper' };
const at = '2031-07-01T00:00:00.000Z';

const fileOf = (sessions: readonly Session[], of = edition) =>
  timetableCalendar({
    edition: of,
    sessions: calendarOf(revise([], sessions, at), attendee, true),
    locale: 'en',
    name: 'Timetable',
    host: 'cpi.example',
  });

const eventsBy = {
  'ical.js': (file: string) => {
    const calendar = new ICAL.Component(ICAL.parse(file));
    for (const zone of calendar.getAllSubcomponents('vtimezone')) {
      ICAL.TimezoneService.register(new ICAL.Timezone(zone));
    }
    return calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        start: event.startDate.toJSDate().toISOString(),
        end: event.endDate.toJSDate().toISOString(),
        summary: event.summary,
        status: component.getFirstPropertyValue('status'),
      };
    });
  },
  'node-ical': (file: string) =>
    Object.values(nodeIcal.sync.parseICS(file)).flatMap((entry) =>
      entry?.type === 'VEVENT'
        ? [
            {
              uid: entry.uid,
              sequence: Number(entry.sequence),
              start: entry.start.toISOString(),
              end: entry.end?.toISOString(),
              summary: entry.summary,
              status: entry.status,
            },
          ]
        : [],
    ),
};

describe.each(Object.entries(eventsBy))('[F53] a calendar, as %s reads it', (_name, eventsOf) => {
  it('has every own session at its moment, under a name that stays', () => {
    const sessions = everythingHeld(edition, [
      someSession({ title: { en: 'Paper, ink; “wood”\nand more', ko: '종이' } }),
      someSession({ id: 'of-others', cohorts: ['makers/stage'] }),
    ]);
    const events = eventsOf(fileOf(sessions));
    expect(events.map(({ uid }) => uid)).not.toContain('2031-of-others@cpi.example');
    expect(events).toContainEqual({
      uid: '2031-paper-making@cpi.example',
      sequence: 0,
      start: '2031-08-05T01:00:00.000Z',
      end: '2031-08-05T03:00:00.000Z',
      summary: 'Paper, ink; “wood”\nand more',
      status: 'CONFIRMED',
    });
  });

  it.each([
    'Asia/Seoul',
    'America/New_York',
    'Europe/Paris',
    'Asia/Kathmandu',
    'Africa/Casablanca',
  ])('is at the right moment in %s on every day of a year', (zone) => {
    const days = Array.from({ length: 53 }, (_, week) =>
      new Date(Date.UTC(2031, 0, 1 + week * 7)).toISOString().slice(0, 10),
    );
    const sessions = days.map((day, n) =>
      someSession({ id: `day-${n}`, startsAt: `${day}T09:30`, endsAt: `${day}T10:30` }),
    );
    const events = eventsOf(fileOf(sessions, { ...edition, timeZone: zone }));
    expect(events.map(({ start }) => start)).toEqual(
      days.map((day) => new Date(instantOf(`${day}T09:30`, zone)).toISOString()),
    );
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u0085',
        '\u2028',
        '\u0000',
        '\u000b',
        ':',
        ';',
        ',',
        '\\',
        '"',
        'ATTENDEE:mailto:x@y.example',
        'BEGIN:VALARM',
        'END:VEVENT',
        'X-A;B=C:1',
        '제목',
      ),
      { minLength: 1, maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

describe('[Q5] what people write stays a value', () => {
  const shape = (file: string) =>
    file
      .replace(/\r\n /g, '')
      .split('\r\n')
      .map((line) => /^[A-Z-]*/.exec(line)?.[0]);
  const expected = shape(fileOf([someSession()]));

  it('and makes no line of its own, in any field, for any text', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, name) => {
        const named = { en: name, ko: name };
        const scheduling = {
          ...edition.scheduling,
          venues: [
            { id: 'v', title: named, address: named, rooms: [{ id: 'hall', title: named }] },
          ],
          instructors: [{ id: 'kim', name: named }],
          travel: [],
          travelMinutes: 0,
        };
        const session = { ...someSession(), title: { en: title, ko: title } };
        const file = fileOf([session], { ...edition, scheduling });
        expect(shape(file)).toEqual(expected);
        const faulty = file
          .split('\r\n')
          .filter((line) => Buffer.byteLength(line) > 75 || /\p{Cc}|[\u2028\u2029]/u.test(line));
        expect(faulty).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('and is read as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const title = text.replace(/[\p{Cc}\u2028\u2029]/gu, '');
        fc.pre(title !== '');
        const file = fileOf([{ ...someSession(), title: { en: title, ko: title } }]);
        expect(eventsBy['ical.js'](file)[0]?.summary).toBe(title);
      }),
    );
  });
});

describe('[F53] revisions', () => {
  const cohorts = fc.subarray(['makers/paper', 'makers/stage', 'makers'], { minLength: 1 });
  const plans = fc.array(
    fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        room: fc.constantFrom('hall', 'studio'),
        cohorts,
      }),
      { selector: ({ id }) => id },
    ),
    { minLength: 2, maxLength: 8 },
  );

  it('rise with every change a person can see, and only then', () => {
    fc.assert(
      fc.property(plans, (versions) => {
        let revisions = revise([], [], at);
        let seen = new Map<string, { sequence: number; told: string }>();
        for (const [number, plan] of versions.entries()) {
          const held = plan.map((changes) => someSession(changes));
          revisions = revise(revisions, held, new Date(number).toISOString());
          const now = new Map(
            calendarOf(revisions, attendee, true).map(({ session, sequence, cancelled }) => [
              session.id,
              { sequence, told: JSON.stringify(cancelled ? 'off' : session) },
            ]),
          );
          for (const [id, before] of seen) {
            const after = now.get(id);
            expect(after, 'nothing leaves a calendar without being called off').toBeDefined();
            if (after?.told !== before.told)
              expect(after?.sequence).toBeGreaterThan(before.sequence);
            else expect(after.sequence).toBeGreaterThanOrEqual(before.sequence);
          }
          seen = now;
          expect(revise(revisions, held, '2032-01-01T00:00:00.000Z')).toEqual(revisions);
        }
      }),
    );
  });

  it('call a session off for those whom it is for no longer, and keep it for the others', () => {
    const both = someSession({ cohorts: ['makers/paper', 'makers/stage'] });
    const revisions = revise(
      revise([], [both], at),
      [someSession({ cohorts: ['makers/stage'] })],
      at,
    );
    expect(calendarOf(revisions, attendee, true)).toMatchObject([{ sequence: 1, cancelled: true }]);
    const other = { ...attendee, applicationId: 'STAGE1', section: 'stage' };
    expect(calendarOf(revisions, other, true)).toMatchObject([{ sequence: 1, cancelled: false }]);
    expect(calendarOf(revisions, other, false)).toMatchObject([{ cancelled: true }]);
  });
});
