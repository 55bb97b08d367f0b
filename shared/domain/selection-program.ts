/**
 * The rules of a track as an integer program. People of one section and one country are alike to
 * every rule, so the program counts them and does not tell them apart: who they are is settled by
 * the ranking alone.
 */
import type { Track } from './edition.ts';
import type { Constraint, IntegerProgram, Terms } from './integer-program.ts';

export type SelectionProgramRules = Pick<Track, 'sections' | 'selection'>;

/** People of one section and one country. */
export interface Group {
  readonly section: string;
  readonly country: string;
}
export const groupOf = ({ section, country }: Group): string => `${section}|${country}`;

/** A goal of the objective, in its order; the next one matters among lists that reach it. */
export interface Goal {
  readonly code: 'own-places' | 'places' | 'reserved-places' | 'countries';
  readonly terms: Terms;
}

export interface SelectionProgram {
  readonly goals: readonly Goal[];
  /** The program with at least so many of each group, its goals not yet asked for. */
  withFixed(fixed: ReadonlyMap<string, number>): IntegerProgram;
}

const one = (variables: readonly string[]): Terms => variables.map((name) => [1, name]);
const less = (variables: readonly string[]): Terms => variables.map((name) => [-1, name]);

/** The program of a track for a pool of so many people in each group. */
export const selectionProgram = (
  { sections, selection }: SelectionProgramRules,
  pool: ReadonlyMap<string, Group & { readonly people: number }>,
): SelectionProgram => {
  const { perCountry, perCountryAndSection = Infinity, minimumCountries } = selection;
  const { reservedPlaces = [], pairs = [], unusedPlaces = [] } = selection;
  const groups = [...pool.entries()];
  const upTo = new Map<string, number>();
  for (const [name, { people }] of groups) upTo.set(name, Math.min(people, perCountryAndSection));
  const namesBy = (keyOf: (group: Group) => string) =>
    new Map(
      [...Map.groupBy(groups, ([, group]) => keyOf(group))].map(([key, members]) => [
        key,
        members.map(([name]) => name),
      ]),
    );
  const inSection = namesBy(({ section }) => section);
  const ofCountry = namesBy(({ country }) => country);
  const countries = [...ofCountry.keys()];
  const everyone = groups.map(([name]) => name);
  const constraints: Constraint[] = [];

  const moves = unusedPlaces.flatMap(({ from, to }) =>
    to.map((target) => ({ from, to: target, name: `moved|${from}|${target}` })),
  );
  for (const { id, places } of sections) {
    const members = inSection.get(id) ?? [];
    const received = moves.filter(({ to }) => to === id).map(({ name }) => name);
    const given = moves.filter(({ from }) => from === id).map(({ name }) => name);
    for (const name of given) upTo.set(name, places);
    constraints.push({
      terms: [...one([...members, ...given]), ...less(received)],
      atMost: places,
    });
    if (received.length > 0) {
      constraints.push({ terms: [...one(members), ...less(received)], atLeast: 0 });
    }
  }
  if (perCountry !== undefined) {
    for (const names of ofCountry.values()) {
      constraints.push({ terms: one(names), atMost: perCountry });
    }
  }
  for (const [first, second] of pairs) {
    for (const country of countries) {
      const names = [first, second].map((section) => groupOf({ section, country }));
      const [a, b] = names.map((name) => (pool.has(name) ? [name] : []));
      if ([...(a ?? []), ...(b ?? [])].length > 0) {
        constraints.push({ terms: [...one(a ?? []), ...less(b ?? [])], atLeast: 0, atMost: 0 });
      }
    }
  }

  const goals: Goal[] = [];
  if (moves.length > 0) {
    const terms = [...one(everyone), ...less(moves.map(({ name }) => name))];
    goals.push({ code: 'own-places', terms });
  }
  goals.push({ code: 'places', terms: one(everyone) });
  if (reservedPlaces.length > 0) {
    const kept = reservedPlaces.map(({ countries: ofThese, places }, at) => {
      const name = `reserved|${at}`;
      upTo.set(name, places);
      const members = ofThese.flatMap((country) => ofCountry.get(country) ?? []);
      constraints.push({ terms: [...one([name]), ...less(members)], atMost: 0 });
      return name;
    });
    goals.push({ code: 'reserved-places', terms: one(kept) });
  }
  if (minimumCountries !== undefined) {
    const present = [...ofCountry].map(([country, names]) => {
      const name = `present|${country}`;
      upTo.set(name, 1);
      constraints.push({ terms: [...one([name]), ...less(names)], atMost: 0 });
      return name;
    });
    upTo.set('countries', minimumCountries);
    constraints.push({ terms: [...one(['countries']), ...less(present)], atMost: 0 });
    goals.push({ code: 'countries', terms: one(['countries']) });
  }

  return {
    goals,
    withFixed: (fixed) => ({
      variables: new Map([...upTo].map(([name, to]) => [name, { from: fixed.get(name) ?? 0, to }])),
      constraints,
      maximise: [],
    }),
  };
};
