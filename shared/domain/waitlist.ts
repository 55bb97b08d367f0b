import type { Track } from './edition.ts';
import { type Seated, seatsOf } from './selection-seats.ts';

/** A place that became free: whose it was, and who took it. */
export interface Vacancy {
  /** The person whose place it was; a place is released once. */
  readonly released: string;
  readonly section: string;
  /** The event that told of it. */
  readonly eventId: string;
  readonly promoted?: string;
}

/** Who holds a place now: the chosen and the promoted, without those who released theirs. */
export const holdersOf = <T extends Seated>(
  chosen: readonly T[],
  waitlist: readonly T[],
  vacancies: readonly Vacancy[],
): readonly T[] => {
  const promoted = new Set(vacancies.map((vacancy) => vacancy.promoted));
  const released = new Set(vacancies.map((vacancy) => vacancy.released));
  return [...chosen, ...waitlist.filter(({ applicationId }) => promoted.has(applicationId))].filter(
    ({ applicationId }) => !released.has(applicationId),
  );
};

/** The first on the waitlist who fits a free place of the section under the caps; in its order. */
export const nextFitting = <T extends Seated>(
  rules: Pick<Track, 'sections' | 'selection'>,
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
