/**
 * Where filling by rank leaves a place empty, or gathers too few countries, although other
 * choices would do, these steps exchange people. Places, (section, country) pairs and countries
 * form a flow network, and each step is a shortest augmenting path or cycle in it: so every place
 * that can be filled is filled, and as many countries are reached as the rules ask for and the
 * applications allow. Within a step the best-ranked enters and the lowest-ranked leaves.
 */
import type { Ranked } from './selection-candidate.ts';
import type { Seats } from './selection-seats.ts';

interface Move {
  readonly enter: Ranked;
  readonly leave?: Ranked;
}
type Step = Move & { readonly before?: Step };

/** The ranked people with their places in the ranking. */
export interface Filling {
  readonly ranked: readonly Ranked[];
  readonly rankOf: (candidate: Ranked) => number;
  readonly seats: Seats<Ranked>;
  readonly sections: readonly string[];
}

const apply = ({ seats }: Filling, last: Step): void => {
  const moves: Step[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.before) moves.push(step);
  for (const { leave } of moves) if (leave !== undefined) seats.unseat(leave);
  for (const { enter } of moves) seats.seat(enter);
};

/** The best of each country (or section) among those without a place, best first. */
const bestBy = (
  { ranked, seats }: Filling,
  keyOf: (candidate: Ranked) => string,
  wanted: (candidate: Ranked) => boolean,
): readonly Ranked[] => {
  const best = new Map<string, Ranked>();
  for (const candidate of ranked) {
    const key = keyOf(candidate);
    if (!best.has(key) && wanted(candidate) && !seats.has(candidate)) best.set(key, candidate);
  }
  return [...best.values()];
};

/** The lowest-ranked of each country (or section) among people with a place, lowest first. */
const lowestBy = (
  { rankOf }: Filling,
  people: readonly Ranked[],
  keyOf: (candidate: Ranked) => string,
): readonly Ranked[] => {
  const lowest = new Map<string, Ranked>();
  for (const person of people.toSorted((a, b) => rankOf(b) - rankOf(a))) {
    if (!lowest.has(keyOf(person))) lowest.set(keyOf(person), person);
  }
  return [...lowest.values()];
};

const countryOf = ({ country }: Ranked): string => country;
const sectionOf = ({ section }: Ranked): string => section;

/** A chain of exchanges at whose end a section has one person more. */
const pathToFill = (filling: Filling, section: string): Step | undefined => {
  const { seats } = filling;
  const visited = new Set<string>();
  let frontier: { section: string; before?: Step }[] = [{ section }];
  while (frontier.length > 0) {
    const next: typeof frontier = [];
    for (const { section: vacant, before } of frontier) {
      const candidates = bestBy(
        filling,
        countryOf,
        (one) => one.section === vacant && seats.countryHasRoomIn(one.country, vacant),
      );
      for (const enter of candidates) {
        if (seats.countryHasRoom(enter.country)) return { enter, before };
        if (visited.has(enter.country)) continue;
        visited.add(enter.country);
        for (const leave of lowestBy(filling, seats.of(enter.country), sectionOf)) {
          if (leave.section !== vacant) {
            next.push({ section: leave.section, before: { enter, leave, before } });
          }
        }
      }
    }
    frontier = next;
  }
  return undefined;
};

/** Fills places that were left empty, as long as any exchange can. */
export const fillPlaces = (filling: Filling): void => {
  for (const section of filling.sections) {
    while (filling.seats.free(section) > 0) {
      const path = pathToFill(filling, section);
      if (path === undefined) break;
      apply(filling, path);
    }
  }
};

/** A chain of exchanges that brings in one more country and loses none. */
const pathToCountry = (filling: Filling, country: string): Step | undefined => {
  const { seats } = filling;
  const visited = new Set([country]);
  let frontier: { country: string; before?: Step }[] = [{ country }];
  while (frontier.length > 0) {
    const next: typeof frontier = [];
    for (const { country: entering, before } of frontier) {
      const candidates = bestBy(
        filling,
        sectionOf,
        (one) => one.country === entering && seats.countryHasRoomIn(entering, one.section),
      );
      for (const enter of candidates) {
        if (seats.free(enter.section) > 0) return { enter, before };
        for (const leave of lowestBy(filling, seats.in(enter.section), countryOf)) {
          if (visited.has(leave.country)) continue;
          if (seats.of(leave.country).length > 1) return { enter, leave, before };
          visited.add(leave.country);
          next.push({ country: leave.country, before: { enter, leave, before } });
        }
      }
    }
    frontier = next;
  }
  return undefined;
};

/** The first answer that there is. */
const firstOf = <T, R>(items: readonly T[], ask: (item: T) => R | undefined): R | undefined => {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
};

/** Brings in further countries until there are as many as asked for, or no exchange can. */
export const reachCountries = (filling: Filling, minimum: number): void => {
  while (filling.seats.countries() < minimum) {
    const { seats } = filling;
    const path = firstOf(
      bestBy(filling, countryOf, ({ country }) => seats.of(country).length === 0),
      ({ country }) => pathToCountry(filling, country),
    );
    if (path === undefined) return;
    apply(filling, path);
  }
};

/** Lets a person take the place of the lowest-ranked one for whom the caps and goals allow it. */
const takesPlaceOfLower = (filling: Filling, person: Ranked, countries: number): boolean => {
  const { seats, rankOf } = filling;
  const lower = seats
    .in(person.section)
    .filter((seated) => rankOf(seated) > rankOf(person))
    .toSorted((a, b) => rankOf(b) - rankOf(a));
  for (const seated of lower) {
    seats.unseat(seated);
    if (seats.blocked(person) === undefined) {
      seats.seat(person);
      if (seats.countries() >= countries) return true;
      seats.unseat(person);
    }
    seats.seat(seated);
  }
  return false;
};

/**
 * After exchanges: whoever ranks above a person with a place in the same section takes it, unless
 * a cap or the number of countries forbids it. So each reason that is given to a person is true.
 */
export const preferMerit = (filling: Filling, countries: number): void => {
  let changed = true;
  while (changed) {
    changed = false;
    for (const person of filling.ranked) {
      if (!filling.seats.has(person) && takesPlaceOfLower(filling, person, countries))
        changed = true;
    }
  }
};
