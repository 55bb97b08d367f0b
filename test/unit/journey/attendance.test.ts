import { describe, expect, it } from 'vitest';
import { onlineAttendanceOf } from '../../../shared/domain/attendance-ledger.ts';
import type { OnlineStage } from '../../../shared/domain/edition.ts';
import {
  courseEndsAt,
  mayBeOfferedOn,
  offerExpiresAt,
  planOf,
  programmeDays,
  stageBeforeGraduation,
  visitAttendanceOf,
} from '../../../shared/domain/journey.ts';
import { smallEdition } from '../../support/small-edition.ts';

const both = (text: string) => ({ en: text, ko: text });
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `m${at}`);

const onlineWith = (modules: number, seminars: OnlineStage['seminars'] = []): OnlineStage => ({
  period: { from: '2031-06-23', to: '2031-07-04' },
  modules: numbered(modules).map((id) => ({ id, title: both(id), minutes: 60 })),
  seminars,
  attendanceNeeded: 80,
});
const seminar = (id: string, sections?: string[]): OnlineStage['seminars'][number] => ({
  id,
  title: both(id),
  startsAt: '2031-06-23T17:00',
  endsAt: '2031-06-23T19:00',
  ...(sections === undefined ? {} : { sections }),
});
const rules = { zone: 'Asia/Seoul', excused: [] };
const person = { section: 'paper', modulesDone: [], seminarsAttended: [] };

describe('online attendance', () => {
  it.each([
    [799, 1000, 79.9],
    [800, 1000, 80],
    [1999, 2500, 79.9],
    [0, 10, 0],
    [10, 10, 100],
  ])('[F43] %i of %i is %f %%, never rounded up to what is needed', (done, of, percent) => {
    const modulesDone = numbered(done);
    expect(onlineAttendanceOf(onlineWith(of), { ...person, modulesDone }, rules)).toBe(percent);
  });

  it('[F43] counts modules and seminars alike, and only seminars of the own section', () => {
    const online = onlineWith(2, [
      seminar('all'),
      seminar('paper', ['paper']),
      seminar('other', ['stage']),
    ]);
    const seminarsAttended = ['paper', 'other'];
    const attended = { ...person, modulesDone: ['m0'], seminarsAttended };
    expect(onlineAttendanceOf(online, attended, rules)).toBe(50);
  });

  it('counts nobody absent from what was never held', () => {
    expect(onlineAttendanceOf(onlineWith(0), person, rules)).toBe(100);
  });
});

describe('the visit', () => {
  it('counts the days from Monday to Friday, both ends included', () => {
    // 2023-08-28 is a Monday: four weeks of five days.
    const fourWeeks = programmeDays({ from: '2023-08-28', to: '2023-09-22' });
    expect(fourWeeks).toHaveLength(20);
    expect(fourWeeks).not.toContain('2023-09-02');
    expect(programmeDays({ from: '2023-12-30', to: '2024-01-02' })).toEqual([
      '2024-01-01',
      '2024-01-02',
    ]);
  });

  it('[F43] passes at 80.0 % and fails below, whatever weekends were attended', () => {
    const visit = { from: '2031-08-04', to: '2031-08-15' };
    const days = programmeDays(visit);
    expect(visitAttendanceOf(visit, { daysAttended: days.slice(0, 8) })).toBe(80);
    expect(visitAttendanceOf(visit, { daysAttended: [...days.slice(0, 7), '2031-08-09'] })).toBe(
      70,
    );
  });

  it('ends with the last day in the edition’s zone', () => {
    const place = { track: 'makers', section: 'paper' };
    expect(courseEndsAt(smallEdition(), place)).toBe(Date.parse('2031-08-15T15:00:00Z'));
  });
});

describe('an offer', () => {
  const edition = smallEdition();

  it('expires days later at the same time of day, also over a clock change', () => {
    const now = Date.parse('2031-10-25T08:30:15Z');
    const berlin = smallEdition({ timeZone: 'Europe/Berlin' });
    expect(offerExpiresAt(berlin, 'makers', now)).toBe(Date.parse('2031-11-01T09:30:15Z'));
    expect(offerExpiresAt(edition, 'makers', now)).toBe(Date.parse('2031-11-01T08:30:15Z'));
  });

  it('[F34] is made to the next person until the last moment, exclusive', () => {
    const until = Date.parse('2031-06-20T09:00:00Z');
    expect(mayBeOfferedOn(edition, 'makers', until - 1)).toBe(true);
    expect(mayBeOfferedOn(edition, 'makers', until)).toBe(false);
  });
});

describe('stages that an edition lacks', () => {
  const place = { track: 'makers', section: 'paper' };
  const without = (...stages: ('online' | 'proposal' | 'visit')[]) => {
    const edition = smallEdition();
    const tracks = edition.tracks.map((track) => {
      const changed = { ...track };
      for (const stage of stages) delete changed[stage];
      return changed;
    });
    return { ...edition, tracks };
  };

  it.each([
    [[], 'in-korea'],
    [['visit'], 'proposal-approved'],
    [['visit', 'proposal'], 'trained-online'],
  ] as const)('without %j the last stage before graduation is %s', (stages, last) => {
    expect(stageBeforeGraduation(planOf(without(...stages), place))).toBe(last);
  });

  it('has no visit for a section without dates in the host country', () => {
    const edition = smallEdition();
    const tracks = edition.tracks.map((track) => ({
      ...track,
      sections: track.sections.map(({ visit: _visit, ...section }) => section),
    }));
    expect(planOf({ ...edition, tracks }, place).visit).toBe(false);
  });
});
