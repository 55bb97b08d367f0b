import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isAtRisk,
  ledgerOf,
  onlineAttendanceOf,
  type Trainee,
} from '../../../shared/domain/attendance-ledger.ts';
import type { OnlineStage } from '../../../shared/domain/edition.ts';
import { reaches } from '../../../shared/domain/share.ts';

const both = (text: string) => ({ en: text, ko: text });
const ids = (kind: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${kind}${at}`);
const rules = { zone: 'Asia/Seoul', excused: [] as readonly string[] };

/** Each seminar on a day of its own, from the tenth of June on. */
const stage = (
  modules: number,
  seminars: number,
  rest: Partial<OnlineStage> = {},
): OnlineStage => ({
  period: { from: '2031-06-10', to: '2031-06-30' },
  attendanceNeeded: 80,
  modules: ids('m', modules).map((id) => ({ id, title: both(id), minutes: 60 })),
  seminars: ids('s', seminars).map((id, at) => ({
    ...{ id, title: both(id) },
    startsAt: `2031-06-${10 + at}T17:00`,
    endsAt: `2031-06-${10 + at}T18:00`,
  })),
  ...rest,
});
const person = (rest: Partial<Trainee> = {}): Trainee => ({
  ...{ section: 'paper', modulesDone: [], seminarsAttended: [] },
  ...rest,
});
const on = (day: number) => Date.parse(`2031-06-${day}T12:00:00Z`);
const stateOf = (online: OnlineStage, one: Trainee, id: string, now: number, of = rules) =>
  ledgerOf(online, one, of, now).lines.find((line) => line.id === id)?.state;

describe('[F43] the ledger', () => {
  it('fails at 79.9 and passes at 80.0, of whatever number and share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 1000 }),
        (sessions, tenths) => {
          const needed = tenths / 10;
          const online = stage(sessions, 0, { attendanceNeeded: needed });
          for (let done = 0; done <= sessions; done += 1 + Math.floor(sessions / 40)) {
            const modulesDone = ids('m', done);
            const attendance = onlineAttendanceOf(online, person({ modulesDone }), rules);
            // In whole numbers: what is shown as enough is enough, and nothing else is.
            expect(attendance >= needed).toBe(done * 1000 >= tenths * sessions);
            expect(reaches(done, sessions, needed)).toBe(done * 1000 >= tenths * sessions);
          }
        },
      ),
      { numRuns: process.env.TEST_FULL === undefined ? 60 : 2000 },
    );
  });

  it('has one denominator: whatever is excused or granted only adds to what counts', () => {
    const online = stage(3, 5);
    const appeals = {
      'module/m2': {
        ...{ text: 'I was ill', madeAt: '2031-06-20T00:00:00.000Z' },
        answer: { granted: true, at: '2031-06-21T00:00:00.000Z', reason: 'Yes' },
      },
    };
    const plain = ledgerOf(online, person({ modulesDone: ['m0'] }), rules, on(29));
    const more = ledgerOf(
      online,
      person({ modulesDone: ['m0'], appeals }),
      { ...rules, excused: ['s1', 's4'] },
      on(29),
    );
    expect([plain.expected, plain.present]).toEqual([8, 1]);
    expect([more.expected, more.present]).toEqual([8, 4]);
  });

  it('counts a session once that was attended, excused and granted', () => {
    const answer = { granted: true, at: '2031-06-21T00:00:00.000Z', reason: 'Yes' };
    const appeals = {
      'seminar/s0': { text: 'I was there', madeAt: '2031-06-20T00:00:00.000Z', answer },
    };
    const one = person({ seminarsAttended: ['s0'], appeals });
    const ledger = ledgerOf(stage(0, 2), one, { ...rules, excused: ['s0'] }, on(29));
    expect([ledger.present, ledger.expected, ledger.attendance]).toEqual([1, 2, 50]);
  });

  it('tells what is ahead, not recorded yet, missed', () => {
    const online = stage(1, 1);
    const held = Date.parse('2031-06-10T09:00:00Z');
    expect(stateOf(online, person(), 's0', held - 1)).toBe('ahead');
    expect(stateOf(online, person(), 's0', held)).toBe('awaits-record');
    const absent = person({ seminarMinutes: { s0: 12 } });
    expect(stateOf(online, absent, 's0', held)).toBe('missed');
    expect(stateOf(online, person(), 's0', held + 86_400_000)).toBe('missed');
    expect(stateOf(online, person(), 'm0', on(29))).toBe('to-do');
    expect(stateOf(online, person(), 'm0', Date.parse('2031-06-30T15:00:00Z'))).toBe('missed');
  });

  it('asks nothing of late joiners that was over, where the edition says so', () => {
    const offer = { expiresAt: '2031-06-13T00:00:00.000Z', answeredAt: '2031-06-11T09:00:00.000Z' };
    const joined = person({ offer });
    const since = stage(1, 4, { lateJoiners: 'since-acceptance' });
    expect(ledgerOf(since, joined, rules, on(12)).expected).toBe(3);
    expect(stateOf(since, joined, 's1', on(12))).toBe('before-joining');
    expect(ledgerOf(stage(1, 4), joined, rules, on(12)).expected).toBe(5);
  });

  it('warns when something was missed and nothing more may be, and only then', () => {
    // Ten are asked for, eight are needed.
    const online = stage(5, 5);
    const missing = (count: number) =>
      person({ seminarMinutes: Object.fromEntries(ids('s', count).map((id) => [id, 0])) });
    const at = (one: Trainee, day: number) => isAtRisk(ledgerOf(online, one, rules, on(day)));
    expect(at(missing(0), 10)).toBe(false);
    expect(at(missing(1), 10)).toBe(false);
    expect(at(missing(2), 11)).toBe(true);
    expect(at(missing(3), 12)).toBe(false);
    // Where everything is needed from the beginning, nobody is warned before anything was missed.
    expect(isAtRisk(ledgerOf(stage(1, 1), person(), rules, on(9)))).toBe(false);
  });
});
