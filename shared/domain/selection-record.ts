import { isUndecided, type Selection } from './selection.ts';
import type { Adjustments } from './selection-adjustment.ts';
import type { Vacancy } from './waitlist.ts';

/** How many people a list gives which answer. */
export interface SelectionFigures {
  readonly chosen: number;
  readonly waitlisted: number;
  readonly notSelected: number;
  /** Without a decision, for example for want of reviews. */
  readonly undecided: number;
  /** Different countries among the chosen. */
  readonly countries: number;
}

/** The list of a track that counts, what became of it, and the places that were freed since. */
export interface SelectionRecord {
  readonly edition: string;
  readonly track: string;
  /** Counts up with every change; writers state the version that they read. */
  readonly version: number;
  /** Address of the list, which never changes: a new computation is a new list. */
  readonly documentId: string;
  readonly computedAt: string;
  /** Stable id of the member of staff. */
  readonly computedBy: string;
  readonly editionVersion: number;
  readonly figures: SelectionFigures;
  readonly release?: {
    readonly startedAt: string;
    readonly by: string;
    /** Every person has the decision; absent while some may not. */
    readonly completedAt?: string;
  };
  readonly vacancies: readonly Vacancy[];
  /** What office and partners decided beside the ranking; the list is computed around it. */
  readonly adjustments?: Adjustments;
}

export const figuresOf = ({ chosen, waitlist, excluded }: Selection): SelectionFigures => {
  const undecided = excluded.filter(isUndecided).length;
  return {
    chosen: chosen.length,
    waitlisted: waitlist.length,
    notSelected: excluded.length - undecided,
    undecided,
    countries: new Set(chosen.map(({ country }) => country)).size,
  };
};

export const releaseStarted = (
  record: SelectionRecord,
  release: { readonly startedAt: string; readonly by: string },
): SelectionRecord => ({ ...record, release, version: record.version + 1 });

const withVacancies = (
  known: readonly Vacancy[],
  vacancies: readonly Vacancy[],
): readonly Vacancy[] => {
  const released = new Set(known.map((vacancy) => vacancy.released));
  return [...known, ...vacancies.filter((vacancy) => !released.has(vacancy.released))];
};

/** Everyone has the decision; places of people who withdrew meanwhile are vacant from the start. */
export const releaseCompleted = (
  record: SelectionRecord,
  completedAt: string,
  vacancies: readonly Vacancy[] = [],
): SelectionRecord => ({
  ...record,
  release: { startedAt: completedAt, by: '', ...record.release, completedAt },
  vacancies: withVacancies(record.vacancies, vacancies),
  version: record.version + 1,
});

/** A person's place became free. It can happen once; told again, the record stays as it is. */
export const vacated = (record: SelectionRecord, vacancy: Vacancy): SelectionRecord => {
  const vacancies = withVacancies(record.vacancies, [vacancy]);
  return vacancies.length === record.vacancies.length
    ? record
    : { ...record, vacancies, version: record.version + 1 };
};

/** A person from the waitlist takes the place that another one released. */
export const promotedInto = (
  record: SelectionRecord,
  vacancy: Vacancy,
  promoted: string,
): SelectionRecord => ({
  ...record,
  vacancies: record.vacancies.map((one) =>
    one.released === vacancy.released ? { ...one, promoted } : one,
  ),
  version: record.version + 1,
});
