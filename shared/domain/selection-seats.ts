import type { Track } from './edition.ts';

/** Who takes a place: all that the caps ask about. */
export interface Seated {
  readonly applicationId: string;
  readonly section: string;
  readonly country: string;
}

/** Which cap keeps a person from a place. */
type Blocked = 'section-full' | 'country-full' | 'country-in-section-full';

/** The places of a track while they are being filled. Mutable; it lives inside one decision. */
export interface Seats<T extends Seated> {
  has(person: T): boolean;
  people(): readonly T[];
  in(section: string): readonly T[];
  of(country: string): readonly T[];
  free(section: string): number;
  /** Different countries seated. */
  countries(): number;
  countryHasRoom(country: string): boolean;
  countryHasRoomIn(country: string, section: string): boolean;
  blocked(person: Seated): Blocked | undefined;
  seat(person: T): void;
  unseat(person: T): void;
}

type Caps = Pick<Track, 'sections' | 'selection'>;

/** A group that is looked up by name, in the order in which people joined it. */
const groups = <T>() => {
  const members = new Map<string, Set<T>>();
  const of = (name: string): Set<T> => {
    const present = members.get(name) ?? new Set<T>();
    members.set(name, present);
    return present;
  };
  return { of, filled: () => [...members.values()].filter(({ size }) => size > 0).length };
};

/** Empty places of a track, with its caps. */
export const seatsOf = <T extends Seated>({ sections, selection }: Caps): Seats<T> => {
  const { perCountry = Infinity, perCountryAndSection = Infinity } = selection;
  const places = new Map(sections.map((section) => [section.id, section.places]));
  const seated = new Map<string, T>();
  const bySection = groups<T>();
  const byCountry = groups<T>();

  const free = (section: string) => (places.get(section) ?? 0) - bySection.of(section).size;
  const countryHasRoom = (country: string) => byCountry.of(country).size < perCountry;
  const countryHasRoomIn = (country: string, section: string) =>
    perCountryAndSection === Infinity ||
    [...bySection.of(section)].filter((person) => person.country === country).length <
      perCountryAndSection;

  return {
    has: ({ applicationId }) => seated.has(applicationId),
    people: () => [...seated.values()],
    in: (section) => [...bySection.of(section)],
    of: (country) => [...byCountry.of(country)],
    free,
    countries: byCountry.filled,
    countryHasRoom,
    countryHasRoomIn,
    blocked: ({ section, country }) => {
      if (!countryHasRoom(country)) return 'country-full';
      if (!countryHasRoomIn(country, section)) return 'country-in-section-full';
      return free(section) > 0 ? undefined : 'section-full';
    },
    seat: (person) => {
      seated.set(person.applicationId, person);
      bySection.of(person.section).add(person);
      byCountry.of(person.country).add(person);
    },
    unseat: (person) => {
      seated.delete(person.applicationId);
      bySection.of(person.section).delete(person);
      byCountry.of(person.country).delete(person);
    },
  };
};
