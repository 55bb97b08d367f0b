/** What is typed to open a vote, and what is still wrong with it. */

export interface VoteValues {
  /** Stable ids, chosen from those that are known. */
  readonly chosen: readonly string[];
  /** Stable ids that were typed, one a line. */
  readonly typed: string;
  readonly candidates: readonly string[];
  /** `2023-09-01T18:00`, or as far as it was typed. */
  readonly closesAt: string;
}

export const emptyVote: VoteValues = { chosen: [], typed: '', candidates: [], closesAt: 'T' };

const stableId = /^[A-Za-z0-9._-]{1,128}$/;

const typedIds = ({ typed }: VoteValues): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Everybody of the panel, each once. */
export const panelOf = (values: VoteValues): string[] => [
  ...new Set([...values.chosen, ...typedIds(values)]),
];

/** A line that cannot be a stable id. */
export const strangeLine = (values: VoteValues): string | undefined =>
  typedIds(values).find((line) => !stableId.test(line));

export const hasMoment = ({ closesAt }: VoteValues): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(closesAt);
