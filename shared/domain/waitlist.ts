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

/** The first on the waitlist who fits a free place of the section under the caps. */
export const nextFitting = <T extends Seated>(
  rules: Rules,
  section: string,
  waitlist: readonly T[],
  holders: readonly Seated[],
): T | undefined => {
  const seats = seatsOf<Seated>(rules);
  for (const holder of holders) seats.seat(holder);
  return waitlist.find(
    (person) =>
      person.section === section && !seats.has(person) && seats.blocked(person) === undefined,
  );
};

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
  const promoted = new Set(vacancies.map((vacancy) => vacancy.promoted));
  const waiting = list.waitlist.filter(
    (person) => !promoted.has(person.applicationId) && !isOut(person),
  );
  for (const vacancy of vacancies) {
    if (vacancy.promoted !== undefined) continue;
    const person = nextFitting(rules, vacancy.section, waiting, holders);
    if (person !== undefined) return { vacancy, person };
  }
  return undefined;
};
