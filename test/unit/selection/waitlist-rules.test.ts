import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdersOf, nextPromotion, type Vacancy } from '../../../shared/domain/waitlist.ts';
import { candidate, rubric, select, trackWith } from './candidates.ts';
import { isAllowed } from './every-list.ts';

const vacancyOf = (one: { applicationId: string; section: string }): Vacancy => ({
  released: one.applicationId,
  section: one.section,
  eventId: `e-${one.applicationId}`,
});
const title = { en: 'Mongolia', ko: '몽골' };

describe('[F34] a promotion', () => {
  it('gives a reserved place to whom it was reserved for', () => {
    const reservedPlaces = [{ title, countries: ['MN'], places: 1 }];
    const track = trackWith({ places: { paper: 2 }, reservedPlaces });
    const list = select(track, rubric, [
      candidate(1, 'paper', 'KH', 90),
      candidate(2, 'paper', 'MN', 80),
      candidate(3, 'paper', 'PE', 79),
      candidate(4, 'paper', 'MN', 71),
    ]);
    const promotedFor = (released: string) => {
      const one = list.chosen.find(({ applicationId }) => applicationId === released);
      const next = one && nextPromotion(track, list, [vacancyOf(one)]);
      return next?.person.applicationId;
    };
    expect(promotedFor('A0002')).toBe('A0004');
    expect(promotedFor('A0001')).toBe('A0003');
  });

  it('makes a pair whole, and never half of another one', () => {
    const track = trackWith({ places: { paper: 1, stage: 1 }, pairs: [['paper', 'stage']] });
    const people = [
      candidate(1, 'paper', 'KH', 90),
      candidate(2, 'stage', 'KH', 90),
      candidate(3, 'paper', 'PE', 80),
      candidate(4, 'stage', 'PE', 80),
    ];
    const left = { applicationId: 'A0001', section: 'paper' };
    const list = select(track, rubric, people);
    expect(nextPromotion(track, list, [vacancyOf(left)])).toBeUndefined();
    const more = select(track, rubric, [...people, candidate(5, 'paper', 'KH', 71)]);
    expect(nextPromotion(track, more, [vacancyOf(left)])?.person.applicationId).toBe('A0005');
  });

  it('is made once for each place, whatever comes in which order, and breaks no rule', () => {
    const person = fc.record({
      section: fc.constantFrom('paper', 'stage'),
      country: fc.constantFrom('KH', 'PE', 'MN'),
      mean: fc.integer({ min: 70, max: 80 }),
    });
    const drawn = fc.record({
      people: fc.array(person, { minLength: 1, maxLength: 14 }),
      perCountry: fc.integer({ min: 1, max: 3 }),
      leaves: fc.infiniteStream(fc.integer({ min: 0, max: 20 })),
    });
    fc.assert(
      fc.property(drawn, ({ people, perCountry, leaves }) => {
        const track = trackWith({ places: { paper: 2, stage: 1 }, perCountry });
        const candidates = people.map(({ section, country, mean }, at) =>
          candidate(at, section, country, mean),
        );
        const list = select(track, rubric, candidates);
        let vacancies: readonly Vacancy[] = [];
        for (let step = 0; step < 6; step += 1) {
          const holders = holdersOf(list, vacancies);
          const gone = holders[Number(leaves.next().value) % Math.max(1, holders.length)];
          if (gone !== undefined) vacancies = [...vacancies, vacancyOf(gone)];
          const next = nextPromotion(track, list, vacancies);
          if (next === undefined) continue;
          const { released } = next.vacancy;
          const promoted = next.person.applicationId;
          expect(vacancies.some((one) => one.promoted === promoted)).toBe(false);
          vacancies = vacancies.map((one) =>
            one.released === released ? { ...one, promoted } : one,
          );
        }
        const holding = new Set(holdersOf(list, vacancies).map((one) => one.applicationId));
        const held = candidates.filter(({ applicationId }) => holding.has(applicationId));
        expect(isAllowed(track, held)).toBe(true);
        const open = vacancies.filter(({ promoted }) => promoted === undefined);
        expect(held.length + open.length).toBe(list.chosen.length);
      }),
      { numRuns: 60 },
    );
  });
});
