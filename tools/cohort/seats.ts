/** Who is to hold which place in the end: countries over sections, under the caps of the track. */
import type { Track } from '../../shared/domain/edition.ts';
import type { Random } from './random.ts';

export interface Seat {
  readonly section: string;
  readonly country: string;
}

/** Counts people by country and by country and section. */
const counter = (seats: readonly Seat[]) => {
  const counts = new Map<string, number>();
  const add = ({ section, country }: Seat, by: number): void => {
    for (const key of [country, `${section}/${country}`]) {
      counts.set(key, (counts.get(key) ?? 0) + by);
    }
  };
  for (const seat of seats) add(seat, 1);
  return {
    of: (country: string, section?: string): number =>
      counts.get(section === undefined ? country : `${section}/${country}`) ?? 0,
    add: (seat: Seat) => add(seat, 1),
  };
};
type Counter = ReturnType<typeof counter>;

/** Whether one more fits under the caps. */
const fits = ({ selection }: Track, counts: Counter, { section, country }: Seat): boolean =>
  counts.of(country) < (selection.perCountry ?? Infinity) &&
  counts.of(country, section) < (selection.perCountryAndSection ?? Infinity);

/** People of each country: one each, then dealt on at random as far as the caps go. */
const peopleByCountry = (
  { selection, sections }: Track,
  countries: readonly string[],
  people: number,
  random: Random,
): readonly (readonly [string, number])[] => {
  const inSections = (selection.perCountryAndSection ?? Infinity) * sections.length;
  const cap = Math.min(selection.perCountry ?? Infinity, inSections);
  const counts = new Map(countries.slice(0, people).map((country) => [country, 1]));
  for (let dealt = counts.size; dealt < people; dealt += 1) {
    const open = [...counts].filter(([, count]) => count < cap);
    if (open.length === 0) break;
    const [country, count] = random.pick(open);
    counts.set(country, count + 1);
  }
  // The largest first: they are the hardest to place.
  return random.shuffled([...counts]).toSorted(([, a], [, b]) => b - a);
};

/** Places of each section for so many people, in proportion, the full ones first. */
const roomFor = (places: readonly number[], people: number): number[] => {
  const total = places.reduce((sum, count) => sum + count, 0);
  const room = places.map((count) => Math.floor((count * people) / total));
  for (let given = room.reduce((a, b) => a + b, 0); given < people; given += 1) {
    const missing = places.map((count, at) => count - (room[at] ?? 0));
    const at = missing.indexOf(Math.max(...missing));
    room[at] = (room[at] ?? 0) + 1;
  }
  return room;
};

/**
 * Seats for the participants of a track. Each country's people go where most room is left, so that
 * no section is left with room that only a country under its cap could take.
 */
export const seatPeople = (
  track: Track,
  countries: readonly string[],
  people: number,
  random: Random,
): readonly Seat[] => {
  const room = roomFor(
    track.sections.map(({ places }) => places),
    people,
  );
  const seats: Seat[] = [];
  const counts = counter(seats);
  for (const [country, count] of peopleByCountry(track, countries, people, random)) {
    for (let placed = 0; placed < count; placed += 1) {
      const open = track.sections
        .map(({ id }, at) => ({ seat: { section: id, country }, at, left: room[at] ?? 0 }))
        .filter(({ seat, left }) => left > 0 && fits(track, counts, seat))
        .toSorted((a, b) => b.left - a.left);
      const best = open[0];
      if (best === undefined) break;
      room[best.at] = best.left - 1;
      seats.push(best.seat);
      counts.add(best.seat);
    }
  }
  return seats;
};

/** Further seats in sections with the given room, of any of the countries, under the caps. */
export const seatMore = (
  track: Track,
  taken: readonly Seat[],
  sections: readonly string[],
  countries: readonly string[],
  random: Random,
): readonly Seat[] => {
  const counts = counter(taken);
  return sections.flatMap((section) => {
    const country = random
      .shuffled(countries)
      .find((one) => fits(track, counts, { section, country: one }));
    if (country === undefined) return [];
    const seat = { section, country };
    counts.add(seat);
    return [seat];
  });
};
