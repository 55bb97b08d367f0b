import { describe, expect, it } from 'vitest';
import { trainingEdition, trainingWorld } from '../../support/training-world.ts';

/** After the seminar on the 26th of June, 21:00 to 22:30 in Korea. */
const after = '2031-06-26T14:00:00.000Z';
const header =
  'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,In Waiting Room';
const row = (name: string, from: string, to: string, { email = '', waiting = 'No' } = {}) =>
  `${name},${email},06/26/2031 ${from},06/26/2031 ${to},0,Yes,,${waiting}`;
const listOf = (...rows: readonly string[]) => [header, ...rows].join('\r\n');

const people = [
  { name: 'Sok Dara', email: 'dara@example.org' },
  { name: 'Ana Quispe', email: 'ana@example.org' },
  { name: '솔롱고', email: 'solongo@example.org' },
  { name: 'Other Section', email: 'other@example.org', section: 'stage' },
];

const world = async (of = trainingEdition()) => {
  const one = await trainingWorld(people, { now: after, of });
  const seminar = 'paper-cases';
  return {
    ...one,
    send: (csv: string, more: object = {}) =>
      one.office(
        'PUT /staff/editions/{edition}/seminars/{seminar}/log',
        { seminar },
        { csv, ...more },
      ),
    queue: async () =>
      (await one.office('GET /staff/editions/{edition}/seminar-attendees', {})).json() as {
        readonly unmatched: readonly { readonly attendee: string }[];
      },
    match: (attendee: string, applicationId: string | null) =>
      one.office(
        'PUT /staff/editions/{edition}/seminar-attendees',
        {},
        { attendee, applicationId },
      ),
    excuse: (reason?: string) =>
      one.office(
        `${reason === undefined ? 'DELETE' : 'PUT'} /staff/editions/{edition}/seminars/{seminar}/excuse`,
        { seminar },
        reason === undefined ? undefined : { reason },
      ),
    audited: () => one.ports.seminars.events.map(({ audit }) => audit?.action),
    standsAs: async (applicationId: string) => {
      const person = await one.participants.get(applicationId);
      return [person?.seminarsAttended, person?.seminarMinutes];
    },
  };
};

const whole = listOf(
  row('Dara', '09:00:00 PM', '09:40:00 PM', { email: 'DARA@example.org' }),
  row('Dara', '09:35:00 PM', '10:20:00 PM', { email: 'DARA@example.org' }),
  row('Ana Quispe', '09:00:00 PM', '09:30:00 PM'),
  row('Ana Quispe', '08:30:00 PM', '09:00:00 PM', { waiting: 'Yes' }),
  row('Other Section', '09:00:00 PM', '10:30:00 PM'),
  row('iPad', '09:05:00 PM', '10:30:00 PM'),
);

describe('[F42] the list of a seminar', () => {
  it('counts who was there long enough, merges who came back, and leaves the waiting room out', async () => {
    const { send, standsAs, data, eventTypes } = await world();
    const answer = (await send(whole)).json();
    expect(answer).toMatchObject({
      ...{ rows: 5, inWaitingRoom: 1, attendees: 4, changed: true },
      people: [
        { applicationId: 'APPLICATION1', minutes: 80, counts: true },
        { applicationId: 'APPLICATION2', minutes: 30, counts: false },
        { applicationId: 'APPLICATION3', minutes: 0, counts: false },
      ],
      recorded: ['APPLICATION1', 'APPLICATION2', 'APPLICATION3'],
      refused: [{ applicationId: 'APPLICATION4', reason: 'not-expected' }],
      unmatched: [{ attendee: 'name ipad', minutes: 85 }],
    });
    expect(await standsAs('APPLICATION1')).toEqual([['paper-cases'], { 'paper-cases': 80 }]);
    expect(await standsAs('APPLICATION2')).toEqual([[], { 'paper-cases': 30 }]);
    expect(await data()).toMatchObject({ present: 1 });
    expect(eventTypes()).toEqual(['SeminarAttended.v1']);
  });

  it('changes nothing when it is imported again, whole or in part', async () => {
    const { send, participants, audited, eventTypes } = await world();
    await send(whole);
    const before = await participants.get('APPLICATION1');
    for (const csv of [whole, `\uFEFF${whole}`, whole.split('\r\n').slice(0, 3).join('\n')]) {
      expect((await send(csv)).json()).toMatchObject({ changed: false, recorded: [] });
    }
    expect(await participants.get('APPLICATION1')).toEqual(before);
    expect(audited()).toEqual(['seminar-log-imported']);
    expect(eventTypes()).toEqual(['SeminarAttended.v1']);
  });

  it('adds up with the list of the second meeting, after the line broke down', async () => {
    const { send, standsAs } = await world();
    await send(listOf(row('Ana Quispe', '09:00:00 PM', '09:30:00 PM')));
    expect(await standsAs('APPLICATION2')).toEqual([[], { 'paper-cases': 30 }]);
    await send(listOf(row('Ana Quispe', '09:45:00 PM', '10:27:00 PM')));
    expect(await standsAs('APPLICATION2')).toEqual([['paper-cases'], { 'paper-cases': 72 }]);
  });

  it('counts at the share that the edition asks for, to the second', async () => {
    // 80 % of 90 minutes are 72.
    const { send, standsAs } = await world();
    await send(
      listOf(
        row('Sok Dara', '09:00:00 PM', '10:12:00 PM'),
        row('Ana Quispe', '09:00:00 PM', '10:11:59 PM'),
      ),
    );
    expect(await standsAs('APPLICATION1')).toEqual([['paper-cases'], { 'paper-cases': 72 }]);
    expect(await standsAs('APPLICATION2')).toEqual([[], { 'paper-cases': 71 }]);
    const half = await world(trainingEdition({ presenceNeeded: 50 }));
    await half.send(listOf(row('Sok Dara', '09:00:00 PM', '09:45:00 PM')));
    expect(await half.standsAs('APPLICATION1')).toEqual([['paper-cases'], { 'paper-cases': 45 }]);
  });

  it('is refused whole, with line and column, and recorded not at all', async () => {
    const { send, audited } = await world();
    const answer = await send(
      listOf(row('Sok Dara', '09:00:00 PM', '10:00:00 PM'), row('Ana', 'soon', '10:00:00 PM')),
    );
    expect(answer.status).toBe(422);
    expect(answer.json()).toMatchObject({
      type: '/problems/unreadable-table',
      errors: [
        {
          pointer: '/csv/3/Join Time',
          detail: 'Line 3, column “Join Time”: this is no day and time.',
        },
      ],
    });
    const elsewhere = await send(whole.replaceAll('06/26/2031', '06/25/2031'));
    expect(elsewhere.json()).toMatchObject({ errors: [{ code: 'another-time' }] });
    expect(audited()).toEqual([]);
  });

  it('waits for the seminar, and for a seminar that there is', async () => {
    const { send, setClock, office } = await world();
    setClock('2031-06-26T11:59:59.000Z');
    expect((await send(whole)).json()).toMatchObject({ type: '/problems/seminar-not-begun' });
    const unheard = await office(
      'PUT /staff/editions/{edition}/seminars/{seminar}/log',
      { seminar: 'unheard-of' },
      { csv: whole },
    );
    expect(unheard.status).toBe(404);
  });
});

describe('[F42] names that nobody knows', () => {
  it('wait in a queue until staff match them, and are then remembered for the next list', async () => {
    const { send, queue, match, standsAs, audited } = await world();
    await send(
      listOf(row('iPad', '09:05:00 PM', '10:30:00 PM'), row('Host', '09:00:00 PM', '10:30:00 PM')),
    );
    expect((await queue()).unmatched).toEqual([
      {
        ...{ attendee: 'name ipad', name: 'iPad', email: '' },
        seminars: [{ seminar: 'paper-cases', minutes: 85 }],
      },
      expect.objectContaining({ attendee: 'name host' }),
    ]);
    expect((await match('name ipad', 'APPLICATION3')).json()).toMatchObject({
      seminars: [{ seminar: 'paper-cases', recorded: ['APPLICATION3'] }],
    });
    expect((await match('name host', null)).status).toBe(200);
    expect(await standsAs('APPLICATION3')).toEqual([['paper-cases'], { 'paper-cases': 85 }]);
    expect((await queue()).unmatched).toEqual([]);
    const next = await send(listOf(row('IPAD', '09:00:00 PM', '09:05:00 PM')));
    expect(next.json()).toMatchObject({ unmatched: [] });
    expect(await standsAs('APPLICATION3')).toEqual([['paper-cases'], { 'paper-cases': 90 }]);
    expect(audited()).toEqual([
      'seminar-log-imported',
      'attendee-matched',
      'attendee-matched',
      'seminar-log-imported',
    ]);
  });

  it('count once when they are matched twice, and are not moved to somebody else', async () => {
    const { send, match, eventTypes } = await world();
    await send(listOf(row('iPad', '09:05:00 PM', '10:30:00 PM')));
    await match('name ipad', 'APPLICATION3');
    expect((await match('name ipad', 'APPLICATION3')).json()).toMatchObject({
      seminars: [{ recorded: [], already: ['APPLICATION3'] }],
    });
    expect((await match('name ipad', 'APPLICATION1')).json()).toMatchObject({
      type: '/problems/already-matched',
    });
    expect((await match('name nobody', 'APPLICATION1')).status).toBe(404);
    await send(listOf(row('Phone', '09:05:00 PM', '10:30:00 PM')));
    expect((await match('name phone', 'STRANGER1')).status).toBe(422);
    expect(eventTypes()).toEqual(['SeminarAttended.v1']);
  });
});

describe('[F43] an outage', () => {
  it('excuses everyone who was expected, once, and can be taken back', async () => {
    const { excuse, data, page, audited } = await world();
    expect(await data()).toMatchObject({ present: 0, expected: 6 });
    expect((await excuse('The line broke down')).json()).toEqual({
      ...{ seminar: 'paper-cases', excused: true },
    });
    await excuse('The line broke down');
    expect(await data()).toMatchObject({ present: 1, expected: 6 });
    expect((await page()).body).toContain('Counts for everyone');
    expect((await excuse()).json()).toEqual({ seminar: 'paper-cases', excused: false });
    expect(await data()).toMatchObject({ present: 0, expected: 6 });
    expect(audited()).toEqual(['seminar-excused', 'seminar-excused']);
  });
});

describe('[F43] a warning', () => {
  it('is sent once, when something was missed and nothing more may be', async () => {
    // Five of six are needed: the first miss is the last that can be mended.
    const { send, eventTypes, participants } = await world();
    await send(listOf(row('Sok Dara', '09:00:00 PM', '10:30:00 PM')));
    expect(eventTypes()).toEqual(['SeminarAttended.v1']);
    const one = await world(trainingEdition({ attendanceNeeded: 83 }));
    one.setClock('2031-06-26T14:00:00.000Z');
    await one.attend('opening', ['APPLICATION1', 'APPLICATION2', 'APPLICATION3']);
    await one.send(listOf(row('Sok Dara', '09:00:00 PM', '10:30:00 PM')));
    await one.send(listOf(row('Sok Dara', '09:00:00 PM', '10:30:00 PM')));
    const told = one.participants.events.filter(({ type }) => type === 'AttendanceAtRisk.v1');
    expect(told.map(({ subject }) => subject)).toEqual(['APPLICATION2', 'APPLICATION3']);
    expect((await participants.get('APPLICATION2'))?.attendanceWarnedAt).toBeUndefined();
  });
});
