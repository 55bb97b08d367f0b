import type { BoardRow } from '../../api/answers.ts';

/** What the office looks for, one task at a time. */
export const views = {
  all: () => true,
  late: ({ late }) => late,
  attention: ({ attention }) => attention !== undefined,
  offer: ({ stage }) => stage === 'offered',
  proposal: ({ stage }) => stage === 'writing-proposal',
  decision: ({ stage }) => stage === 'proposal-in-review',
  visa: ({ stage, visa }) => stage === 'invited' && visa === undefined,
  arrival: ({ stage, visa }) => stage === 'invited' && visa === 'granted',
  korea: ({ stage }) => stage === 'in-korea',
} as const satisfies Readonly<Record<string, (row: BoardRow) => boolean>>;
export type ViewName = keyof typeof views;

export const viewNames = Object.keys(views) as readonly ViewName[];

const urgency = (row: BoardRow): number => (row.attention ? 2 : 0) + (row.late ? 1 : 0);

/** Who needs a look first: stopped, late, then whose deadline comes next. */
export const byUrgency = (a: BoardRow, b: BoardRow): number =>
  urgency(b) - urgency(a) || ((a.dueAt ?? '~') < (b.dueAt ?? '~') ? -1 : 1);
