import { describe, expect, it } from 'vitest';
import { callStateAt, callWindow } from '../../../shared/domain/call.ts';
import { lastDayOf, summaryOf } from '../../../shared/domain/edition-summary.ts';
import { addDays, ageOn, dayOf, instantOf, startOfDay } from '../../../shared/domain/time.ts';
import { edition2023 } from '../../support/edition-2023.ts';

const call = (closesAt: string, zone: 'edition' | 'anywhere-on-earth' = 'edition') => ({
  call: { opensAt: '2023-03-13T10:00', closesAt, zone },
});
const closes = (timeZone: string, ...of: Parameters<typeof call>): string =>
  new Date(callWindow({ timeZone }, call(...of)).closesAt).toISOString();

describe('[F14] the close of a call', () => {
  it.each([
    ['Asia/Seoul', '2023-04-14T10:00', '2023-04-14T01:00:00.000Z'],
    ['UTC', '2023-04-14T10:00', '2023-04-14T10:00:00.000Z'],
    ['America/Lima', '2023-12-31T23:59', '2024-01-01T04:59:00.000Z'],
    ['Europe/Berlin', '2023-03-26T02:30', '2023-03-26T01:30:00.000Z'],
    ['Europe/Berlin', '2023-10-29T02:30', '2023-10-29T00:30:00.000Z'],
  ])('in %s at %s is %s', (zone, written, instant) => {
    expect(closes(zone, written)).toBe(instant);
  });

  it('anywhere on Earth is noon UTC of the day after, whatever the zone and the time', () => {
    for (const zone of ['Asia/Seoul', 'America/Lima']) {
      expect(closes(zone, '2023-04-14T10:00', 'anywhere-on-earth')).toBe(
        '2023-04-15T12:00:00.000Z',
      );
    }
    expect(closes('Asia/Seoul', '2024-02-28T00:00', 'anywhere-on-earth')).toBe(
      '2024-02-29T12:00:00.000Z',
    );
  });

  it('is closed by one millisecond, and open to the last', () => {
    const window = callWindow({ timeZone: 'Asia/Seoul' }, call('2023-04-14T10:00'));
    expect(callStateAt(window, window.opensAt - 1)).toBe('not-open-yet');
    expect(callStateAt(window, window.opensAt)).toBe('open');
    expect(callStateAt(window, window.closesAt - 1)).toBe('open');
    expect(callStateAt(window, window.closesAt)).toBe('closed');
  });
});

describe('the summary of an edition', () => {
  it('knows its calls in UTC and its last day', () => {
    const { tracks, endsOn } = summaryOf(edition2023());
    expect(tracks[0]).toMatchObject({
      id: 'experts',
      opensAt: '2023-03-13T01:00:00.000Z',
      closesAt: '2023-04-14T01:00:00.000Z',
    });
    expect(endsOn).toBe('2023-09-22');
  });

  it('ends with the last thing that happens, in a year that is online only', () => {
    const edition = edition2023();
    const { cpiDay: _day, ...rest } = edition;
    const tracks = edition.tracks.map(({ visit: _visit, ...track }) => ({
      ...track,
      sections: track.sections.map(({ visit: _weeks, ...section }) => section),
    }));
    expect(lastDayOf({ ...rest, tracks })).toBe('2023-09-06');
  });
});

describe('calendar days', () => {
  it('change at midnight of the zone', () => {
    const midnight = startOfDay('2023-08-28', 'Asia/Seoul');
    expect(new Date(midnight).toISOString()).toBe('2023-08-27T15:00:00.000Z');
    expect(dayOf(midnight, 'Asia/Seoul')).toBe('2023-08-28');
    expect(dayOf(midnight - 1, 'Asia/Seoul')).toBe('2023-08-27');
    expect(dayOf(midnight, 'Pacific/Tarawa')).toBe('2023-08-28');
    expect(dayOf(midnight, 'America/Mexico_City')).toBe('2023-08-27');
  });

  it('run over the end of a leap February and of a year', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(instantOf('2024-02-29T00:00', 'UTC')).toBe(Date.UTC(2024, 1, 29));
  });

  it.each([
    ['1978-08-28', 45],
    ['1978-08-29', 44],
    ['1977-08-28', 46],
    ['1998-08-28', 25],
    ['1998-08-29', 24],
  ])('[F20] born on %s, one is %i on 28 August 2023', (born, age) => {
    expect(ageOn(born, '2023-08-28')).toBe(age);
  });

  it('[F20] born on 29 February, one is a year older on 1 March', () => {
    expect(ageOn('2000-02-29', '2025-02-28')).toBe(24);
    expect(ageOn('2000-02-29', '2025-03-01')).toBe(25);
    expect(ageOn('2000-02-29', '2024-02-29')).toBe(24);
  });
});
