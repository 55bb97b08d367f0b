import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietUntil, sendingMoment } from '../../../shared/domain/quiet-hours.ts';
import { type Awaited, dueReminders, versionOf } from '../../../shared/domain/reminders.ts';
import { offsetOf } from '../../../shared/domain/time.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse('2031-03-01T00:00:00.000Z');
const night = { from: '21:00', to: '08:00' };

const clockIn = (at: number, zone: string): string =>
  new Date(at + offsetOf(at, zone) * 60_000).toISOString().slice(11, 16);
const isNight = (at: number, zone: string): boolean =>
  clockIn(at, zone) >= night.from || clockIn(at, zone) < night.to;

const zone = fc.constantFrom(
  'Asia/Seoul',
  'America/Lima',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Europe/Berlin',
);
const moment = fc.integer({ min: 0, max: 60 * 24 * 60 }).map((minutes) => start + minutes * 60_000);
const days = fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 3 });

interface Sent {
  readonly version: string;
  readonly at: number;
  readonly dueAt: number;
  readonly days: number;
}

/** Sweeps every four hours, with the date that something has at each of them; the outbox sends once. */
const swept = (
  awaited: Omit<Awaited, 'dueAt'>,
  dueAtOf: (now: number) => number,
  until: number,
): readonly Sent[] => {
  const sent = new Map<string, Sent>();
  for (let now = start; now <= until; now += 4 * hour) {
    for (const planned of dueReminders(now, [{ ...awaited, dueAt: dueAtOf(now) }])) {
      const version = versionOf(planned);
      const { dueAt } = planned.awaited;
      if (!sent.has(version)) sent.set(version, { version, at: now, dueAt, days: planned.days });
    }
  }
  return [...sent.values()];
};

const something = (of: Partial<Awaited>): Omit<Awaited, 'dueAt'> => ({
  ...{ reminder: 'offer', about: '', days: [2], zone: 'Asia/Seoul', quiet: night },
  ...of,
});

describe('[F39] reminders follow a date, wherever it moves', () => {
  const moves = fc.array(fc.record({ at: moment, to: moment }), { minLength: 1, maxLength: 4 });

  it('none before its new moment, none at the date or after it, none twice of one date', () => {
    fc.assert(
      fc.property(zone, days, moment, moves, (where, leads, first, moved) => {
        const order = moved.toSorted((a, b) => a.at - b.at);
        const dueAtOf = (now: number) => order.findLast(({ at }) => at <= now)?.to ?? first;
        const sent = swept(something({ zone: where, days: leads }), dueAtOf, start + 61 * day);
        for (const one of sent) {
          expect(one.dueAt).toBe(dueAtOf(one.at));
          expect(one.at).toBeGreaterThanOrEqual(one.dueAt - one.days * day);
          expect(one.at).toBeLessThan(one.dueAt);
        }
        const perDate = new Set(sent.map(({ dueAt, days: lead }) => `${dueAt} ${lead}`));
        expect(perDate.size).toBe(sent.length);
      }),
    );
  });

  it('one for each of its days before a date that stands, in the reader’s day', () => {
    fc.assert(
      fc.property(zone, days, moment, (where, leads, offset) => {
        const dueAt = offset + 11 * day;
        const sent = swept(something({ zone: where, days: leads }), () => dueAt, dueAt);
        expect(sent.map((one) => one.days)).toEqual(leads.toSorted((a, b) => b - a));
        for (const { at } of sent) expect(isNight(at, where)).toBe(false);
      }),
    );
  });

  it('none of what somebody was told of later than it', () => {
    fc.assert(
      fc.property(days, moment, moment, (leads, told, dueAt) => {
        const awaited = something({ days: leads, toldAt: told });
        for (const one of swept(awaited, () => dueAt, start + 61 * day)) {
          expect(one.dueAt - one.days * day).toBeGreaterThan(told);
        }
      }),
    );
  });

  it('what is overdue is told in the reader’s day, once', () => {
    const dueAt = start + 12 * hour;
    const sent = swept(something({ days: [1, 0] }), () => dueAt, start + 20 * day);
    expect(sent.map(({ days: lead, at }) => [lead, clockIn(at, 'Asia/Seoul')])).toEqual([
      [1, '09:00'],
      [0, '09:00'],
    ]);
  });
});

describe('[F40] nobody is written to at night by their own clock', () => {
  it('waits for the end of the night in the reader’s zone', () => {
    fc.assert(
      fc.property(zone, moment, (where, at) => {
        const sendAt = sendingMoment(at, { zone: where, quiet: night });
        expect(isNight(sendAt, where)).toBe(false);
        expect(sendAt - at).toBeLessThanOrEqual(11 * hour);
        if (isNight(at, where)) expect(clockIn(sendAt, where)).toBe('08:00');
        else expect(sendAt).toBe(at);
      }),
    );
  });

  it('but never until the deadline that it warns of', () => {
    fc.assert(
      fc.property(zone, moment, fc.integer({ min: 1, max: 600 }), (where, at, minutes) => {
        const before = at + minutes * 60_000;
        expect(sendingMoment(at, { zone: where, quiet: night, before })).toBeLessThan(before);
      }),
    );
    const at = Date.parse('2031-03-10T14:00:00Z');
    const in9Hours = at + 9 * hour;
    expect(
      sendingMoment(at, { zone: 'Asia/Seoul', quiet: night, before: in9Hours + 5 * hour }),
    ).toBe(in9Hours);
    expect(
      sendingMoment(at, { zone: 'Asia/Seoul', quiet: night, before: in9Hours + 5 * hour - 1 }),
    ).toBe(at);
  });

  it('hours of an edition may lie within a day, and follow a change of the clocks', () => {
    const siesta = { from: '13:00', to: '15:00' };
    const at = (time: string) => Date.parse(`2031-03-10T${time}:00Z`);
    expect(quietUntil(at('13:00'), 'UTC', siesta)).toBe(at('15:00'));
    expect(quietUntil(at('15:00'), 'UTC', siesta)).toBeUndefined();
    expect(quietUntil(at('12:59'), 'UTC', siesta)).toBeUndefined();
    // Berlin's clocks go from 02:00 to 03:00 in this night.
    const evening = Date.parse('2031-03-29T22:30:00Z');
    expect(quietUntil(evening, 'Europe/Berlin', night)).toBe(Date.parse('2031-03-30T06:00:00Z'));
  });
});
