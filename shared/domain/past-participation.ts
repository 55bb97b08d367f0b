/** That somebody took part in an earlier edition: known by codes, with the year and how it ended. */
export const pastOutcomes = ['graduated', 'took-part'] as const;

export interface PastParticipation {
  readonly year: string;
  readonly outcome: (typeof pastOutcomes)[number];
}

/** The year of an edition: an id begins with it. */
export const yearOf = (edition: string): string => edition.slice(0, 4);

/** Years before this edition in which the person took part, earliest first, each once. */
export const earlierYears = (
  past: readonly PastParticipation[],
  edition: string,
): readonly string[] =>
  [...new Set(past.map(({ year }) => year))].filter((year) => year < yearOf(edition)).sort();
