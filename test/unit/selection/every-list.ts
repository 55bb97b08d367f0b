import type { Track } from '../../../shared/domain/edition.ts';
import type { Candidate, Ranked } from '../../../shared/domain/selection-candidate.ts';
import { inOrder } from '../../../shared/domain/selection-order.ts';

/** What a list reaches, in the order of the objective. */
export interface Reached {
  readonly own: number;
  readonly places: number;
  readonly reserved: number;
  readonly countries: number;
}
type List = readonly Candidate[];

const count = <T>(items: readonly T[], wanted: (item: T) => boolean) => items.filter(wanted).length;

/** How many places each section needs beyond its own. */
const excessOf = ({ sections }: Track, list: List) =>
  new Map(
    sections.map(({ id, places }) => [
      id,
      Math.max(0, count(list, ({ section }) => section === id) - places),
    ]),
  );
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

/** Whether the rules allow a list, whatever it reaches; at most one rule for unused places. */
export const isAllowed = (track: Track, list: List): boolean => {
  const { perCountry = Infinity, perCountryAndSection = Infinity, pairs = [] } = track.selection;
  const [unused] = track.selection.unusedPlaces ?? [];
  const excess = excessOf(track, list);
  const given = track.sections.find(({ id }) => id === unused?.from);
  const spare =
    given === undefined ? 0 : given.places - count(list, ({ section }) => section === given.id);
  const of = (country: string, section?: string) =>
    count(list, (one) => one.country === country && (section ?? one.section) === one.section);
  return (
    [...excess].every(([id, many]) => many === 0 || unused?.to.includes(id) === true) &&
    sum(excess.values()) <= Math.max(0, spare) &&
    list.every(
      ({ country, section }) =>
        of(country) <= perCountry &&
        of(country, section) <= perCountryAndSection &&
        pairs.every(([one, other]) => of(country, one) === of(country, other)),
    )
  );
};

export const reachedBy = (track: Track, list: List): Reached => {
  const { reservedPlaces = [], minimumCountries = 0 } = track.selection;
  return {
    own: list.length - sum(excessOf(track, list).values()),
    places: list.length,
    reserved: sum(
      reservedPlaces.map(({ places, countries }) =>
        Math.min(
          places,
          count(list, ({ country }) => countries.includes(country)),
        ),
      ),
    ),
    countries: Math.min(minimumCountries, new Set(list.map(({ country }) => country)).size),
  };
};

const better = (one: Reached, other: Reached): number =>
  one.own - other.own ||
  one.places - other.places ||
  one.reserved - other.reserved ||
  one.countries - other.countries;

const best = (track: Track, lists: readonly List[]): readonly List[] => {
  const reached = lists.map((list) => reachedBy(track, list));
  const top = reached.reduce((most, one) => (better(one, most) > 0 ? one : most));
  return lists.filter((_, at) => better(reached[at] ?? top, top) === 0);
};

/** Every list that the rules allow, by trying every set of people. */
const everyList = (track: Track, people: readonly Candidate[]): readonly List[] => {
  const lists: List[] = [];
  for (let set = 0; set < 2 ** people.length; set += 1) {
    const list = people.filter((_, at) => (set & (1 << at)) !== 0);
    if (isAllowed(track, list)) lists.push(list);
  }
  return lists;
};

/** The most that a list with all these people reaches; undefined when no list has them all. */
export const mostWith = (
  track: Track,
  people: readonly Candidate[],
  these: List,
): Reached | undefined => {
  const lists = everyList(track, people).filter((list) => these.every((one) => list.includes(one)));
  const [first] = lists.length === 0 ? [] : best(track, lists);
  return first && reachedBy(track, first);
};

/** Who is chosen according to the objective: the definition itself, spelled out over every list. */
export const chosenByTryingAll = (track: Track, people: readonly Ranked[]): ReadonlySet<string> => {
  let lists = everyList(track, people);
  const chosen: Ranked[] = [];
  const placesOf = (country: string) => count(chosen, (one) => one.country === country);
  const walk = (part: readonly Ranked[]) => {
    for (const person of inOrder(part, track.selection.tieBreak, placesOf)) {
      const having = lists.filter((list) => list.includes(person));
      if (having.length === 0) continue;
      lists = having;
      chosen.push(person);
    }
  };
  walk(people.filter(({ choice }) => choice === 'include'));
  const others = people.filter(({ choice }) => choice === undefined);
  for (let place = 1; place <= 9; place += 1) {
    walk(others.filter(({ partnerPlace }) => partnerPlace === place));
  }
  lists = best(track, lists);
  const rest = others.filter(({ partnerPlace }) => partnerPlace === undefined);
  const isLate = ({ afterOthers }: Ranked) => afterOthers === true;
  walk(rest.filter((one) => !isLate(one)));
  walk(rest.filter(isLate));
  return new Set(chosen.map(({ applicationId }) => applicationId));
};
