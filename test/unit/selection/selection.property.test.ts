import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, Ranked } from '../../../shared/domain/selection-candidate.ts';
import { candidate, rubric, select, trackWith } from './candidates.ts';
import { chosenByTryingAll, isAllowed, mostWith, reachedBy } from './every-list.ts';

const runs = (few: number) => ({ numRuns: process.env.TEST_FULL ? few * 10 : few });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const never = fc.constant(undefined);
const cap = maybe(fc.integer({ min: 1, max: 3 }));
const title = { en: 'Highlands', ko: '고산 지대' };
const chain = fc
  .shuffledSubarray(['first-criterion', 'under-represented-country', 'earlier', 'lot'] as const, {
    minLength: 1,
  })
  .map((steps) => [...steps]);

/** Each rule of an edition, as it may be drawn. */
const drawn = {
  perCountry: cap,
  perCountryAndSection: cap,
  minimumCountries: maybe(fc.integer({ min: 1, max: 5 })),
  reservedPlaces: maybe(
    fc.array(
      fc.record({
        title: fc.constant(title),
        countries: fc.subarray(['KH', 'PE', 'MN', 'GH'], { minLength: 1, maxLength: 2 }),
        places: fc.integer({ min: 1, max: 2 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  ),
  pairs: maybe(fc.constant<[string, string][]>([['paper', 'stage']])),
  unusedPlaces: maybe(
    fc.constantFrom([{ from: 'clay', to: ['paper'] }], [{ from: 'paper', to: ['stage', 'clay'] }]),
  ),
};
type RuleName = keyof typeof drawn;

/** A cohort and the named rules; everyone else's choices only where they are asked for. */
const cohort = (largest: number, rules: readonly RuleName[], choices = false) =>
  fc.record({
    track: fc
      .record({
        places: fc.record({
          paper: fc.integer({ min: 1, max: 3 }),
          stage: fc.integer({ min: 1, max: 2 }),
          clay: fc.integer({ min: 1, max: 2 }),
        }),
        tieBreak: chain,
        ...(Object.fromEntries(
          Object.entries(drawn).map(([name, rule]) => [
            name,
            rules.includes(name as RuleName) ? rule : never,
          ]),
        ) as typeof drawn),
      })
      .map(({ places, tieBreak, ...more }) =>
        trackWith({
          places,
          tieBreak,
          ...Object.fromEntries(Object.entries(more).filter(([, rule]) => rule !== undefined)),
        }),
      ),
    people: fc
      .array(
        fc.record({
          section: fc.constantFrom('paper', 'stage', 'clay'),
          country: fc.constantFrom('KH', 'PE', 'MN', 'GH', 'UZ'),
          mean: fc.integer({ min: 68, max: 76 }),
          firstCriterion: fc.integer({ min: 60, max: 62 }),
          day: fc.integer({ min: 1, max: 3 }),
          afterOthers: fc.boolean(),
          choice: choices ? fc.constantFrom('include', 'exclude', undefined, undefined) : never,
          partner: choices ? fc.integer({ min: 0, max: 4 }) : never,
        }),
        { maxLength: largest },
      )
      .map((people) =>
        people.map(({ section, country, mean, day, partner, ...more }, number) =>
          candidate(number, section, country, mean, {
            ...more,
            submittedAt: `2031-02-0${day}`,
            ...(section === 'clay' && partner !== undefined ? { partnerPlace: partner } : {}),
          }),
        ),
      ),
  });

const all = Object.keys(drawn) as RuleName[];

/** Who takes part in the ranking. */
const rankedOf = (people: readonly Candidate[]): readonly Ranked[] =>
  people
    .map((one) => ({ ...one, mean: one.standing.mean ?? 0 }))
    .filter(({ choice, partnerPlace, mean }) =>
      choice === undefined && partnerPlace === undefined
        ? mean >= rubric.threshold
        : choice === 'include' || (choice === undefined && (partnerPlace ?? 0) > 0),
    );

describe('[F32] the list of a track, whatever the cohort', () => {
  it('is the same for every order of the input', () => {
    const shuffled = cohort(25, all, true).chain(({ track, people }) =>
      fc.record({
        track: fc.constant(track),
        people: fc.constant(people),
        other: fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ track, people, other }) => {
        expect(select(track, rubric, other)).toEqual(select(track, rubric, people));
      }),
      runs(40),
    );
  });

  it('breaks no rule and forgets nobody', () => {
    fc.assert(
      fc.property(cohort(25, all, true), ({ track, people }) => {
        const { chosen, waitlist, excluded } = select(track, rubric, people);
        const ids = new Set(chosen.map(({ applicationId }) => applicationId));
        expect(
          isAllowed(
            track,
            people.filter(({ applicationId }) => ids.has(applicationId)),
          ),
        ).toBe(true);
        const everyone = [...chosen, ...waitlist, ...excluded].map((one) => one.applicationId);
        expect(everyone.toSorted()).toEqual(people.map((one) => one.applicationId).toSorted());
      }),
      runs(60),
    );
  });

  const rules: readonly (readonly [string, readonly RuleName[], boolean])[] = [
    ['caps for countries', ['perCountry', 'perCountryAndSection'], false],
    ['a minimum of countries', ['minimumCountries', 'perCountry'], false],
    ['reserved places', ['reservedPlaces', 'perCountry'], false],
    ['pairs', ['pairs', 'perCountry'], false],
    ['unused places', ['unusedPlaces', 'perCountryAndSection'], false],
    ['past participants after others', ['perCountry'], false],
    ['the choices of office and partner', ['perCountry'], true],
    ['all rules at once', all, true],
  ];
  it.each(rules)('is what trying every list gives: %s', (_rule, names, choices) => {
    fc.assert(
      fc.property(cohort(9, names, choices), ({ track, people }) => {
        const ids = select(track, rubric, people).chosen.map(({ applicationId }) => applicationId);
        expect(new Set(ids)).toEqual(chosenByTryingAll(track, rankedOf(people)));
      }),
      runs(60),
    );
  });

  it('gives everyone who waits a reason that is true', () => {
    fc.assert(
      fc.property(cohort(9, all, true), ({ track, people }) => {
        const { chosen, waitlist } = select(track, rubric, people);
        const ranked = rankedOf(people);
        const byId = new Map(ranked.map((one) => [one.applicationId, one]));
        const personOf = ({ applicationId }: { applicationId: string }) =>
          byId.get(applicationId) ?? expect.unreachable();
        const list = chosen.map(personOf);
        for (const waiting of waitlist) {
          const { section, country, rank, reason } = waiting;
          const inSection = chosen.filter((one) => one.section === section);
          const ofCountry = list.filter((one) => one.country === country);
          const above = chosen.filter((one) => one.rank < rank).map(personOf);
          const reached = mostWith(track, ranked, [...above, personOf(waiting)]);
          switch (reason.code) {
            case 'section-full':
              expect(inSection).toHaveLength(reason.places);
              expect(inSection.every((one) => one.rank < rank)).toBe(true);
              expect(reason.lowest).toBe(Math.min(...inSection.map(({ mean }) => mean)));
              break;
            case 'country-full':
              expect(ofCountry).toHaveLength(reason.cap);
              break;
            case 'country-in-section-full':
              expect(ofCountry.filter((one) => one.section === section)).toHaveLength(reason.cap);
              break;
            case 'pair-incomplete':
              expect(reached).toBeUndefined();
              break;
            case 'places-left-empty':
              expect(reason.with).toBeLessThan(reason.possible);
              expect(reached?.own ?? 0).toBeLessThanOrEqual(reason.with);
              break;
            case 'reserved-places':
              expect(reachedBy(track, list).reserved).toBe(reason.possible);
              expect(reason.with).toBeLessThan(reason.possible);
              break;
            case 'minimum-countries':
              expect(reachedBy(track, list).countries).toBe(reason.possible);
              expect(reason.with).toBeLessThan(reason.possible);
              break;
            default:
              expect.unreachable(reason.code);
          }
          expect(reached === undefined || reached.own <= list.length).toBe(true);
        }
      }),
      runs(80),
    );
  });
});
