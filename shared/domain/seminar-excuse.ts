/** Seminars that count for everyone who was expected: the line broke down, the speaker did not come. */
export interface SeminarExcuses {
  readonly edition: string;
  readonly excused: Readonly<Record<string, { readonly at: string; readonly reason: string }>>;
  /** Counts up with every change; writers state the version that they read. */
  readonly version: number;
}

export const noExcuses = (edition: string): SeminarExcuses => ({
  edition,
  excused: {},
  version: 0,
});

export const excusedSeminars = ({ excused }: Pick<SeminarExcuses, 'excused'>): readonly string[] =>
  Object.keys(excused);

export const withExcuse = (
  excuses: SeminarExcuses,
  seminar: string,
  excuse: SeminarExcuses['excused'][string],
): SeminarExcuses => ({
  ...excuses,
  excused: { ...excuses.excused, [seminar]: excuse },
  version: excuses.version + 1,
});

export const withoutExcuse = (excuses: SeminarExcuses, seminar: string): SeminarExcuses => {
  const { [seminar]: _taken, ...excused } = excuses.excused;
  return { ...excuses, excused, version: excuses.version + 1 };
};
