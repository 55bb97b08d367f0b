import type { Track } from './edition.ts';
import { type Seated, seatsOf } from './selection-seats.ts';

type Rules = Pick<Track, 'sections' | 'selection'>;

/** A place that became free: whose it was, and who took it. */
export interface Vacancy {
  /** The person whose place it was; a place is released once. */
  readonly released: string;
  readonly section: string;
  /** The event that told of it. */
  readonly eventId: string;
  readonly promoted?: string;
}

/** The lists that promotions are made from. */
export interface Released<T extends Seated> {
  readonly chosen: readonly Seated[];
  readonly waitlist: readonly T[];
}

/** Who holds a place now: the chosen and the promoted, without those who released theirs. */
export const holdersOf = (
  { chosen, waitlist }: Released<Seated>,
  vacancies: readonly Vacancy[],
): readonly Seated[] => {
  const promoted = new Set(vacancies.map((vacancy) => vacancy.promoted));
  const released = new Set(vacancies.map((vacancy) => vacancy.released));
  return [...chosen, ...waitlist.filter(({ applicationId }) => promoted.has(applicationId))].filter(
    ({ applicationId }) => !released.has(applicationId),
  );
};

/** Whether a person makes a pair whole, or is in no section of a pair. */
const keepsPairs = (
  { selection }: Rules,
  holders: readonly Seated[],
  { section, country }: Seated,
): boolean => {
  const holding = (id: string) =>
    holders.filter((one) => one.section === id && one.country === country).length;
  return (selection.pairs ?? []).every(([first, second]) => {
    if (section !== first && section !== second) return true;
    return holding(section) < holding(section === first ? second : first);
  });
};

/** The countries of reserved places that nobody of theirs holds now. */
const missingReserved = ({ selection }: Rules, holders: readonly Seated[]): ReadonlySet<string> =>
  new Set(
    (selection.reservedPlaces ?? [])
      .filter(
        ({ countries, places }) =>
          holders.filter(({ country }) => countries.includes(country)).length < places,
      )
      .flatMap(({ countries }) => countries),
  );

/**
 * The first on the waitlist who fits a free place of the section under the caps and pairs; when the
 * free place was a reserved one, the first of those it is reserved for, if anybody of them waits.
 */
export const nextFitting = <T extends Seated>(
  rules: Rules,
  section: string,
  waitlist: readonly T[],
  holders: readonly Seated[],
): T | undefined => {
  const seats = seatsOf<Seated>(rules);
  for (const holder of holders) seats.seat(holder);
  const fitting = waitlist.filter(
    (person) =>
      person.section === section &&
      !seats.has(person) &&
      seats.blocked(person) === undefined &&
      keepsPairs(rules, holders, person),
  );
  const kept = missingReserved(rules, holders);
  return fitting.find(({ country }) => kept.has(country)) ?? fitting[0];
};

/** The places as the list gave them, with those that were moved to a section from another one. */
const withPlacesGiven = (rules: Rules, chosen: readonly Seated[]): Rules => ({
  ...rules,
  sections: rules.sections.map((section) => ({
    ...section,
    places: Math.max(section.places, chosen.filter((one) => one.section === section.id).length),
  })),
});

/**
 * The next promotion that can be made: the earliest vacancy that somebody fits. One that nobody
 * fitted stays open, since a place that another person frees can make room under a cap.
 */
export const nextPromotion = <T extends Seated>(
  rules: Rules,
  list: Released<T>,
  vacancies: readonly Vacancy[],
  isOut: (person: T) => boolean = () => false,
): { readonly vacancy: Vacancy; readonly person: T } | undefined => {
  const holders = holdersOf(list, vacancies);
  const given = withPlacesGiven(rules, list.chosen);
  const promoted = new Set(vacancies.map((vacancy) => vacancy.promoted));
  const waiting = list.waitlist.filter(
    (person) => !promoted.has(person.applicationId) && !isOut(person),
  );
  for (const vacancy of vacancies) {
    if (vacancy.promoted !== undefined) continue;
    const person = nextFitting(given, vacancy.section, waiting, holders);
    if (person !== undefined) return { vacancy, person };
  }
  return undefined;
};
