import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everythingHeld, type Session } from '../../../shared/domain/timetable.ts';
import { clashesIn } from '../../../shared/domain/timetable-clash.ts';
import { scheduledEdition, someSession } from '../../support/timetable.ts';

const edition = scheduledEdition();
const clashes = (...sessions: readonly Session[]) =>
  clashesIn(edition, sessions).map(({ code, sessions: both, what }) => [code, ...both, what]);

const stage = (changes: Partial<Session> = {}) =>
  someSession({
    id: 'lighting',
    cohorts: ['makers/stage'],
    instructors: ['lee'],
    room: 'studio',
    ...changes,
  });

describe('[F51] clashes of a timetable', () => {
  it('lets sessions of others in other rooms be held at once', () => {
    expect(clashes(someSession(), stage())).toEqual([]);
  });

  it.each([
    ['instructor-busy', { instructors: ['lee', 'kim'] }, 'kim'],
    ['room-taken', { room: 'hall' }, 'hall'],
    ['cohort-busy', { cohorts: ['makers/paper'] }, 'makers/paper'],
    ['cohort-busy', { cohorts: ['makers'] }, 'makers/paper'],
  ])('%s when both need the same: %o', (code, changes, what) => {
    expect(clashes(someSession(), stage(changes))).toContainEqual([
      code,
      'lighting',
      'paper-making',
      what,
    ]);
  });

  it('ends when the next begins, to the minute', () => {
    const next = someSession({
      id: 'next',
      startsAt: '2031-08-05T12:00',
      endsAt: '2031-08-05T13:00',
    });
    expect(clashes(someSession(), next)).toEqual([]);
    const early = { ...next, startsAt: '2031-08-05T11:59' };
    expect(clashes(someSession(), early).map(([code]) => code)).toEqual([
      'instructor-busy',
      'room-taken',
      'cohort-busy',
    ]);
  });

  it('counts the way between two venues, for cohorts and for instructors', () => {
    const away = (startsAt: string, changes: Partial<Session> = {}) =>
      someSession({
        id: 'rehearsal',
        room: 'stage-room',
        startsAt,
        endsAt: '2031-08-05T14:00',
        ...changes,
      });
    expect(clashes(someSession(), away('2031-08-05T12:20'))).toEqual([]);
    expect(clashesIn(edition, [someSession(), away('2031-08-05T12:19')])).toEqual([
      {
        code: 'no-time-to-travel',
        sessions: ['paper-making', 'rehearsal'],
        what: 'kim',
        minutes: 19,
        needed: 20,
      },
    ]);
    const forOthers = away('2031-08-05T12:05', { cohorts: ['makers/stage'], instructors: ['lee'] });
    expect(clashes(someSession(), forOthers)).toEqual([]);
  });

  it('asks a participant to one place only, by name or with the cohort', () => {
    const cohorts = new Map([['PRESENTER1', 'makers/paper']]);
    const panel = stage({ participants: ['PRESENTER1'] });
    const found = clashesIn({ ...edition, cohorts }, [someSession(), panel]);
    expect(found).toEqual([
      { code: 'participant-busy', sessions: ['lighting', 'paper-making'], what: 'PRESENTER1' },
    ]);
    expect(clashesIn(edition, [panel])).toContainEqual({
      code: 'unknown-participant',
      sessions: ['lighting'],
      what: 'PRESENTER1',
    });
  });

  it.each([
    ['unknown-room', { room: 'attic' }],
    ['unknown-instructor', { instructors: ['nobody'] }],
    ['unknown-cohort', { cohorts: ['makers/glass'] }],
    ['room-too-small', { room: 'studio', capacity: 13 }],
    ['instructor-away', { instructors: ['park'], startsAt: '2031-08-05T08:30' }],
    ['outside-course', { startsAt: '2032-01-05T10:00', endsAt: '2032-01-05T11:00' }],
  ])('%s is a fault of one session alone', (code, changes) => {
    expect(clashes(someSession(changes as Partial<Session>)).map(([found]) => found)).toEqual([
      code,
    ]);
  });

  it('knows seminars of two tracks apart that are called the same', () => {
    const [track] = edition.tracks;
    const tracks = track === undefined ? [] : [track, { ...track, id: 'others' }];
    const twice = { ...edition, tracks };
    expect(track?.online?.seminars.length).toBeGreaterThan(0);
    expect(clashesIn(twice, everythingHeld(twice, []))).toEqual([]);
  });

  it('holds the edition’s own seminars against what is planned', () => {
    const [seminar] = everythingHeld(edition, []);
    if (seminar === undefined) throw new Error('The small edition has a seminar');
    const session = someSession({
      startsAt: seminar.startsAt,
      endsAt: seminar.endsAt,
      instructors: [],
    });
    const found = clashesIn(edition, everythingHeld(edition, [session]));
    expect(found).toContainEqual(
      expect.objectContaining({ code: 'cohort-busy', what: 'makers/paper' }),
    );
  });
});

describe('[F51] whatever is planned', () => {
  const hour = fc.integer({ min: 8, max: 20 });
  const two = (value: number) => String(value).padStart(2, '0');
  const session = fc
    .record({
      from: hour,
      length: fc.integer({ min: 1, max: 3 }),
      cohort: fc.constantFrom('makers', 'makers/paper', 'makers/stage'),
      instructors: fc.subarray(['kim', 'lee']),
      room: fc.option(fc.constantFrom('hall', 'studio', 'stage-room'), { nil: undefined }),
    })
    .map(({ from, length, cohort, instructors, room }) => ({
      startsAt: `2031-08-05T${two(from)}:00`,
      endsAt: `2031-08-05T${two(Math.min(23, from + length))}:00`,
      cohorts: [cohort],
      instructors,
      room,
    }));
  const plan = fc
    .array(session, { maxLength: 12 })
    .map((all) => all.map((one, at) => someSession({ id: `session-${at}`, ...one })));

  it('finds exactly the double bookings that a look at every pair finds', () => {
    fc.assert(
      fc.property(plan, (sessions) => {
        const expected = new Set<string>();
        for (const [at, a] of sessions.entries()) {
          for (const b of sessions.slice(at + 1)) {
            if (a.startsAt >= b.endsAt || b.startsAt >= a.endsAt) continue;
            const pair = [a.id, b.id].sort().join();
            if (a.room !== undefined && a.room === b.room) expected.add(`room-taken ${pair}`);
            if (a.instructors.some((one) => b.instructors.includes(one))) {
              expected.add(`instructor-busy ${pair}`);
            }
            const [c = '', d = ''] = [a.cohorts[0], b.cohorts[0]];
            if (c === d || c === 'makers' || d === 'makers') expected.add(`cohort-busy ${pair}`);
          }
        }
        const found = clashesIn(edition, sessions)
          .filter(({ code }) => /busy|taken/.test(code))
          .map(({ code, sessions: both }) => `${code} ${[...both].sort().join()}`);
        expect(new Set(found)).toEqual(expected);
        expect(found).toHaveLength(expected.size);
      }),
    );
  });

  it('does not depend on the order in which it was written down', () => {
    fc.assert(
      fc.property(plan, (sessions) => {
        expect(clashesIn(edition, sessions.toReversed())).toEqual(clashesIn(edition, sessions));
      }),
    );
  });
});
