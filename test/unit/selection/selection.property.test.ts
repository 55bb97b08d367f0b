import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { select } from '../../../shared/domain/selection.ts';
import type { Candidate } from '../../../shared/domain/selection-candidate.ts';
import { type Seated, seatsOf } from '../../../shared/domain/selection-seats.ts';
import { candidate, rubric, trackWith } from './candidates.ts';

const cap = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });
const chain = fc
  .shuffledSubarray(['first-criterion', 'under-represented-country', 'earlier', 'lot'] as const, {
    minLength: 1,
  })
  .map((steps) => [...steps]);

const cohort = (largest: number) =>
  fc.record({
    rules: fc.record({
      places: fc.record({
        paper: fc.integer({ min: 1, max: 3 }),
        stage: fc.integer({ min: 1, max: 3 }),
        clay: fc.integer({ min: 1, max: 2 }),
      }),
      perCountry: cap,
      perCountryAndSection: cap,
      minimumCountries: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      tieBreak: chain,
    }),
    people: fc
      .array(
        fc.record({
          section: fc.constantFrom('paper', 'stage', 'clay'),
          country: fc.constantFrom('KH', 'PE', 'MN', 'GH', 'UZ'),
          mean: fc.integer({ min: 68, max: 76 }),
          firstCriterion: fc.integer({ min: 60, max: 62 }),
          day: fc.integer({ min: 1, max: 3 }),
        }),
        { maxLength: largest },
      )
      .map((people) =>
        people.map(({ section, country, mean, firstCriterion, day }, number) =>
          candidate(number, section, country, mean, {
            firstCriterion,
            submittedAt: `2031-02-0${day}`,
          }),
        ),
      ),
  });

const trackOf = ({ places, ...rules }: Parameters<typeof trackWith>[0]) =>
  trackWith({
    places,
    ...Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined)),
  });

type Track = ReturnType<typeof trackWith>;

/** Every set of people that the caps allow, by trying them all: the most places, the most countries. */
const bestOf = (track: Track, people: readonly Candidate[]) => {
  let filled = 0;
  let countries = 0;
  const seats = seatsOf<Candidate>(track);
  const go = (at: number): void => {
    const person = people[at];
    if (person === undefined) {
      const { length } = seats.people();
      if (length > filled) [filled, countries] = [length, 0];
      if (length === filled) countries = Math.max(countries, seats.countries());
      return;
    }
    if (seats.people().length + people.length - at < filled) return;
    if (seats.blocked(person) === undefined) {
      seats.seat(person);
      go(at + 1);
      seats.unseat(person);
    }
    go(at + 1);
  };
  go(0);
  return { filled, countries };
};

describe('[F32] the list of a track, whatever the cohort', () => {
  it('is the same for every order of the input', () => {
    fc.assert(
      fc.property(
        cohort(40).chain(({ rules, people }) =>
          fc.record({
            rules: fc.constant(rules),
            people: fc.constant(people),
            shuffled: fc.shuffledSubarray(people, {
              minLength: people.length,
              maxLength: people.length,
            }),
          }),
        ),
        ({ rules, people, shuffled }) => {
          const track = trackOf(rules);
          expect(select(track, rubric, shuffled)).toEqual(select(track, rubric, people));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('breaks no cap and forgets nobody', () => {
    fc.assert(
      fc.property(cohort(40), ({ rules, people }) => {
        const track = trackOf(rules);
        const { chosen, waitlist, excluded } = select(track, rubric, people);
        const seats = seatsOf<(typeof chosen)[number]>(track);
        for (const person of chosen) {
          expect(seats.blocked(person)).toBeUndefined();
          seats.seat(person);
        }
        const everyone = [...chosen, ...waitlist, ...excluded].map((one) => one.applicationId);
        expect(everyone.toSorted()).toEqual(people.map((one) => one.applicationId).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('gives every place that can be given, and reaches the countries that can be reached', () => {
    fc.assert(
      fc.property(cohort(11), ({ rules, people }) => {
        const track = trackOf(rules);
        const rankable = people.filter(({ standing }) => (standing.mean ?? 0) >= rubric.threshold);
        const { chosen } = select(track, rubric, people);
        const best = bestOf(track, rankable);
        const countries = new Set(chosen.map(({ country }) => country)).size;
        expect(chosen).toHaveLength(best.filled);
        const goal = Math.min(track.selection.minimumCountries ?? 0, best.countries);
        expect(countries).toBeGreaterThanOrEqual(goal);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives everyone who waits a reason that is true', () => {
    fc.assert(
      fc.property(cohort(30), ({ rules, people }) => {
        const track = trackOf(rules);
        const { chosen, waitlist } = select(track, rubric, people);
        const seats = seatsOf<(typeof chosen)[number]>(track);
        for (const person of chosen) seats.seat(person);
        for (const { section, country, mean, rank, reason } of waitlist) {
          const inSection = seats.in(section);
          switch (reason.code) {
            case 'section-full':
              expect(seats.free(section)).toBe(0);
              expect(inSection.every((one) => one.rank < rank)).toBe(true);
              expect(reason.lowest).toBeGreaterThanOrEqual(mean);
              break;
            case 'country-full':
              expect(seats.of(country)).toHaveLength(reason.cap);
              break;
            case 'country-in-section-full':
              expect(inSection.filter((one) => one.country === country)).toHaveLength(reason.cap);
              break;
            case 'minimum-countries':
              expect(seats.countries()).toBeLessThanOrEqual(reason.minimum);
              expect(seats.free(section)).toBe(0);
              break;
            default:
              expect.unreachable(reason.code);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('seats nobody below a person who could have the same place', () => {
    fc.assert(
      fc.property(cohort(30), ({ rules, people }) => {
        const track = trackOf(rules);
        const { chosen, waitlist } = select(track, rubric, people);
        const seats = seatsOf<Seated>(track);
        for (const person of chosen) seats.seat(person);
        const goal = Math.min(track.selection.minimumCountries ?? 0, seats.countries());
        for (const waiting of waitlist) {
          for (const seated of chosen) {
            if (seated.section !== waiting.section || seated.rank < waiting.rank) continue;
            seats.unseat(seated);
            const fits = seats.blocked(waiting) === undefined;
            seats.seat(waiting);
            const countries = seats.countries();
            seats.unseat(waiting);
            seats.seat(seated);
            expect(fits && countries >= goal).toBe(false);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
