import { type IdentifierKind, identifierKinds } from './identity.ts';

/** Two applications that may be the same person's. Both stay until staff have looked at them. */
export interface Duplicate {
  readonly edition: string;
  readonly duplicateId: string;
  /** The same two in the same order, whichever of them was noticed first. */
  readonly applicationIds: readonly [string, string];
  /** What is equal. */
  readonly same: readonly IdentifierKind[];
  readonly noticedAt: string;
  /** Two people after all; counts for what was equal then. */
  readonly dismissed?: Settled & { readonly same: readonly IdentifierKind[] };
  /** One person: this application is the live one, and the other became `merged`. */
  readonly merged?: Settled & { readonly kept: string };
  /** Counts up with every change; writers state the version that they read. */
  readonly version: number;
}

interface Settled {
  readonly at: string;
  /** Stable id of the member of staff. */
  readonly by: string;
}

export type DuplicateState = 'open' | 'dismissed' | 'merged';

/** The two in the one order in which every pair is named. */
export const pairOf = (one: string, other: string): readonly [string, string] =>
  one < other ? [one, other] : [other, one];

export const duplicateIdOf = ([first, second]: readonly [string, string]): string =>
  `${first}-${second}`;

/** What was dismissed stays so, until something else is equal as well. */
export const duplicateState = ({ same, dismissed, merged }: Duplicate): DuplicateState => {
  if (merged !== undefined) return 'merged';
  return same.every((kind) => dismissed?.same.includes(kind)) ? 'dismissed' : 'open';
};

/** What is equal, in one order. */
export const inKindOrder = (kinds: Iterable<IdentifierKind>): readonly IdentifierKind[] => {
  const found = new Set(kinds);
  return identifierKinds.filter((kind) => found.has(kind));
};

/** Not the same person: never flagged again for what is equal now. */
export const dismissed = (duplicate: Duplicate, settled: Settled): Duplicate => ({
  ...duplicate,
  dismissed: { ...settled, same: duplicate.same },
  version: duplicate.version + 1,
});

/** The same person: one application is kept, and the other is not looked at any more. */
export const mergedInto = (duplicate: Duplicate, kept: string, settled: Settled): Duplicate => ({
  ...duplicate,
  merged: { ...settled, kept },
  version: duplicate.version + 1,
});

/** Taken apart again: both applications are there as they were, and the pair is open. */
export const separated = ({ merged: _merged, ...duplicate }: Duplicate): Duplicate => ({
  ...duplicate,
  version: duplicate.version + 1,
});

/** The application of the pair that is not this one. */
export const otherOf = ({ applicationIds: [first, second] }: Duplicate, one: string): string =>
  one === first ? second : first;

/** What staff see beside an application: its open pairs, and what is equal in each. */
export const openFlags = (pairs: readonly Duplicate[]) => {
  const open = pairs.filter((pair) => duplicateState(pair) === 'open');
  return (applicationId: string) =>
    open
      .filter(({ applicationIds }) => applicationIds.includes(applicationId))
      .map(({ duplicateId, same }) => ({ duplicateId, same }));
};
