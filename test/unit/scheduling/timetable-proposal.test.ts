import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everythingHeld, type Session } from '../../../shared/domain/timetable.ts';
import { clashesIn } from '../../../shared/domain/timetable-clash.ts';
import { optionsOf } from '../../../shared/domain/timetable-options.ts';
import { proposeTimetable } from '../../../shared/domain/timetable-proposal.ts';
import { ProposalInput, WantedSession } from '../../../shared/domain/timetable-wanted.ts';
import { scheduledEdition, someSession } from '../../support/timetable.ts';

const edition = scheduledEdition();
const both = (text: string) => ({ en: text, ko: text });

const wanted = (id: string, changes: Partial<WantedSession> = {}): WantedSession =>
  WantedSession.parse({
    ...{ id, title: both(id), kind: 'workshop', minutes: 120, cohorts: ['makers/paper'] },
    ...changes,
  });
const input = (sessions: readonly WantedSession[], grid: Partial<ProposalInput> = {}) =>
  ProposalInput.parse({ sessions, ...grid });
const propose = (of: ProposalInput, drafted: readonly Session[] = []) =>
  proposeTimetable(edition, of, drafted);

/** One day with two hours in the morning: two sessions of an hour, one after the other. */
const oneMorning = { hours: { from: '09:00', to: '11:00' }, stepMinutes: 60 } as const;
const onDay = (id: string, changes: Partial<WantedSession> = {}) =>
  wanted(id, { minutes: 60, from: '2031-08-05', to: '2031-08-05', ...changes });

/** The most that any timetable places, by trying all of them. */
const mostPlaced = (of: ProposalInput): number => {
  const { sessions, ...grid } = of;
  const visit = (at: number, taken: readonly Session[]): number => {
    const next = sessions[at];
    if (next === undefined) return taken.length;
    const placing = optionsOf(edition, next, grid)
      .filter((option) => clashesIn(edition, [...taken, option]).length === 0)
      .map((option) => visit(at + 1, [...taken, option]));
    return Math.max(visit(at + 1, taken), ...placing);
  };
  return visit(0, []);
};

const someWanted = fc
  .array(
    fc.record({
      cohorts: fc.constantFrom<string[]>(['makers/paper'], ['makers/stage'], ['makers']),
      instructors: fc.constantFrom<string[]>([], ['kim'], ['lee'], ['kim', 'park']),
      rooms: fc.constantFrom<string[] | undefined>(
        undefined,
        [],
        ['hall'],
        ['studio', 'stage-room'],
      ),
      minutes: fc.constantFrom(60, 120),
      capacity: fc.constantFrom<number | undefined>(undefined, 10, 20),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) =>
    rows.map(({ rooms, capacity, ...row }, at) =>
      onDay(`session-${at}`, {
        ...row,
        ...(rooms === undefined ? {} : { rooms }),
        ...(capacity === undefined ? {} : { capacity }),
      }),
    ),
  );

describe('[F51] a whole timetable is proposed', () => {
  it('without a clash by the checker of the editor, beside what stands', () => {
    const stands = someSession({
      cohorts: ['makers'],
      startsAt: '2031-08-05T09:00',
      endsAt: '2031-08-05T10:00',
    });
    fc.assert(
      fc.property(someWanted, (sessions) => {
        const { sessions: placed, unplaced } = propose(input(sessions, oneMorning), [stands]);
        expect(clashesIn(edition, everythingHeld(edition, [stands, ...placed]))).toEqual([]);
        const names = [...placed.map(({ id }) => id), ...unplaced.map(({ session }) => session)];
        expect(names.sort()).toEqual(sessions.map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });

  it('with as many sessions as any timetable can have', () => {
    fc.assert(
      fc.property(someWanted, (sessions) => {
        const of = input(sessions, oneMorning);
        const proposal = propose(of);
        expect(proposal.isProved).toBe(true);
        expect(proposal.sessions).toHaveLength(mostPlaced(of));
      }),
      { numRuns: 25 },
    );
  });

  it('and a true reason for each that has no place: every place of it breaks the named rules', () => {
    fc.assert(
      fc.property(someWanted, (sessions) => {
        const of = input(sessions, oneMorning);
        const { sessions: placed, unplaced } = propose(of);
        const { sessions: all, ...grid } = of;
        for (const { session, reason, places, obstacles } of unplaced) {
          const one = all.find(({ id }) => id === session);
          if (one === undefined) throw new Error(`nobody wanted ${session}`);
          const options = optionsOf(edition, one, grid);
          expect(options).toHaveLength(places);
          const told = new Set(obstacles.map(({ code, what }) => `${code} ${what}`));
          const found = new Set<string>();
          for (const option of options) {
            const clashes = clashesIn(edition, [...placed, option]);
            expect(clashes).not.toEqual([]);
            for (const { code, what } of clashes) found.add(`${code} ${what}`);
            if (reason === 'never') expect(clashesIn(edition, [option])).not.toEqual([]);
          }
          expect(told).toEqual(found);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the same on every run, in whatever order the sessions are given', () => {
    fc.assert(
      fc.property(someWanted, (sessions) => {
        const placed = propose(input(sessions, oneMorning)).sessions;
        expect(propose(input(sessions.toReversed(), oneMorning)).sessions).toEqual(placed);
      }),
      { numRuns: 30 },
    );
  });

  it('where taking the first place that is free leaves somebody out', () => {
    // One hour a day. "any-day" has the fewest places, and its first is the only hour of "one-day".
    const sessions = [
      onDay('any-day', { instructors: ['kim'], rooms: ['studio'], to: '2031-08-06' }),
      onDay('one-day', { instructors: ['kim'], cohorts: ['makers/stage'] }),
    ];
    const oneHour = { hours: { from: '09:00', to: '10:00' } };
    const { sessions: wantedOnes, ...grid } = input(sessions, oneHour);
    const inTurn: Session[] = [];
    for (const one of wantedOnes) {
      const fits = optionsOf(edition, one, grid).find(
        (option) => clashesIn(edition, [...inTurn, option]).length === 0,
      );
      if (fits !== undefined) inTurn.push(fits);
    }
    expect(inTurn).toHaveLength(1);
    expect(propose(input(sessions, oneHour))).toMatchObject({ unplaced: [], isProved: true });
  });

  it('names what stands in the way', () => {
    const stands = someSession({ startsAt: '2031-08-05T09:00', endsAt: '2031-08-05T11:00' });
    const { unplaced } = propose(
      input([onDay('late'), onDay('far', { from: '2031-12-01', to: '2031-12-01' })], oneMorning),
      [stands],
    );
    expect(unplaced).toMatchObject([
      {
        ...{ session: 'late', reason: 'never', places: 6 },
        obstacles: [
          { code: 'cohort-busy', what: 'makers/paper', places: 6, sessions: ['paper-making'] },
          { code: 'room-taken', what: 'hall', places: 2, sessions: ['paper-making'] },
        ],
      },
      { session: 'far', reason: 'no-place', places: 0, obstacles: [] },
    ]);
  });

  it('of sixty sessions, in seconds', () => {
    const sessions = Array.from({ length: 60 }, (_, at) =>
      wanted(`session-${String(at).padStart(3, '0')}`, {
        cohorts: [at % 2 === 0 ? 'makers/paper' : 'makers/stage'],
        instructors: [['kim', 'lee', 'park'][at % 3] ?? 'kim'],
      }),
    );
    const began = performance.now();
    const { sessions: placed, unplaced } = propose(input(sessions));
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(placed.length).toBeGreaterThan(30);
    expect(clashesIn(edition, placed)).toEqual([]);
    expect(unplaced.every(({ obstacles }) => obstacles.length > 0)).toBe(true);
  });
});
