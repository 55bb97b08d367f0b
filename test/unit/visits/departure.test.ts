import { describe, expect, it } from 'vitest';
import { departureOutcome, hadLeftBy } from '../../../shared/domain/departure.ts';

/** Ten programme days: two weeks from Monday to Friday. */
const visit = { from: '2031-08-04', to: '2031-08-15' };
const firstWeek = ['2031-08-04', '2031-08-05', '2031-08-06', '2031-08-07', '2031-08-08'];
const secondWeek = ['2031-08-11', '2031-08-12', '2031-08-13'];

describe('[F57] leaving early', () => {
  it.each([
    ['eight of ten days are enough', [...firstWeek, ...secondWeek], '2031-08-13', 80, 'possible'],
    ['today can still be recorded', [...firstWeek, '2031-08-11'], '2031-08-12', 70, 'out-of-reach'],
    ['a missed day is missed', firstWeek.slice(1), '2031-08-08', 40, 'out-of-reach'],
    [
      'days behind it do not count',
      [...firstWeek, ...secondWeek],
      '2031-08-08',
      50,
      'out-of-reach',
    ],
  ] as const)('%s', (_what, daysAttended, on, attendance, certificate) => {
    const outcome = departureOutcome(visit, { daysAttended }, { on, today: on, needed: 80 });
    expect(outcome).toEqual({ attendance, certificate });
  });

  it('ends with the day itself', () => {
    expect(hadLeftBy({ departedOn: '2031-08-08' }, '2031-08-08')).toBe(false);
    expect(hadLeftBy({ departedOn: '2031-08-08' }, '2031-08-09')).toBe(true);
    expect(hadLeftBy({}, '2031-08-09')).toBe(false);
  });
});
