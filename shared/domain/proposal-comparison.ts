/** Two versions of a proposal beside each other, heading by heading. */
import {
  type ProposalFile,
  type ProposalText,
  type ProposalVersion,
  textUnder,
} from './proposal.ts';
import { type TextDifference, textDifference } from './text-difference.ts';

export type Change = 'same' | 'changed' | 'added' | 'removed';

export interface ComparedHeading extends TextDifference {
  /** Of the outline; the title of the project has none. */
  readonly heading?: string;
  readonly change: Change;
}

const changeOf = (earlier: string, later: string): Change => {
  if (earlier === later) return 'same';
  if (earlier === '') return 'added';
  return later === '' ? 'removed' : 'changed';
};

const compared = (earlier: string, later: string, heading?: string): ComparedHeading => ({
  ...(heading === undefined ? {} : { heading }),
  change: changeOf(earlier, later),
  ...textDifference(earlier, later),
});

/** The title and every heading under which either version says something, in the given order. */
export const compareProposals = (
  headings: readonly string[],
  earlier: ProposalText,
  later: ProposalText,
): readonly ComparedHeading[] => {
  const written = [...Object.keys(earlier.outline), ...Object.keys(later.outline)];
  // A heading that the outline had and has no more comes last.
  const all = [...new Set([...headings, ...written])];
  return [
    compared(earlier.title, later.title),
    ...all
      .map((heading) => compared(textUnder(earlier, heading), textUnder(later, heading), heading))
      .filter((one) => one.earlier.length > 0 || one.later.length > 0),
  ];
};

/** Which two versions are asked for; without a wish the last one and the one before it. */
export interface AskedVersions {
  readonly earlier?: number | undefined;
  readonly later?: number | undefined;
}

export interface VersionPair {
  readonly earlier: ProposalVersion;
  readonly later: ProposalVersion;
}

/** The two versions; undefined where one of them is not there, or they are not in this order. */
export const versionPair = (
  { versions }: Pick<ProposalFile, 'versions'>,
  asked: AskedVersions,
): VersionPair | undefined => {
  const find = (number: number) => versions.find(({ version }) => version === number);
  const later = asked.later === undefined ? versions.at(-1) : find(asked.later);
  const earlier = later && find(asked.earlier ?? later.version - 1);
  if (earlier === undefined || later === undefined) return undefined;
  return earlier.version < later.version ? { earlier, later } : undefined;
};

/** Every two versions that can be compared, the latest first. */
export const versionPairs = ({
  versions,
}: Pick<ProposalFile, 'versions'>): readonly VersionPair[] =>
  versions
    .flatMap((later) =>
      versions
        .filter(({ version }) => version < later.version)
        .map((earlier) => ({ earlier, later })),
    )
    .toSorted((a, b) => b.later.version - a.later.version || b.earlier.version - a.earlier.version);
