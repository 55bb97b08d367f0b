/** What the office and partners decide beside the ranking; each is kept with who, when and why. */
import type { Candidate } from './selection-candidate.ts';

interface Decided {
  /** The version of the selection that it made; whoever looked at an earlier one has not seen it. */
  readonly version: number;
  readonly by: string;
  readonly at: string;
}

/**
 * A person who is put in or set aside by hand, or ranked in spite of reviews that are missing;
 * `none` takes that back, and stays on record.
 */
export interface Adjustment extends Decided {
  readonly applicationId: string;
  readonly choice: 'include' | 'exclude' | 'rank' | 'none';
  readonly reason: string;
}

/** The list of a partner that chooses for its section: the first is wanted most. */
export interface PartnerList extends Decided {
  readonly section: string;
  readonly applicationIds: readonly string[];
}

/** Newest last. */
export interface Adjustments {
  readonly people: readonly Adjustment[];
  readonly partnerLists: readonly PartnerList[];
}

export const noAdjustments: Adjustments = { people: [], partnerLists: [] };

/** What somebody who looked at a version has not seen yet. */
export const changedSince = (
  { people, partnerLists }: Adjustments,
  seen: number,
): readonly (Adjustment | PartnerList)[] =>
  [...people, ...partnerLists].filter(({ version }) => version > seen);

/** What was decided about a person last. */
export const choiceOf = ({ people }: Adjustments, applicationId: string): Adjustment['choice'] =>
  people.findLast((one) => one.applicationId === applicationId)?.choice ?? 'none';

/** A candidate with what was decided about the person last. */
export const adjusted = (candidate: Candidate, adjustments: Adjustments): Candidate => {
  const { applicationId, section } = candidate;
  const choice = choiceOf(adjustments, applicationId);
  const list = adjustments.partnerLists.findLast((one) => one.section === section);
  return {
    ...candidate,
    ...(choice === 'include' || choice === 'exclude' ? { choice } : {}),
    ...(choice === 'rank' ? { rankedAnyway: true } : {}),
    ...(list === undefined ? {} : { partnerPlace: list.applicationIds.indexOf(applicationId) + 1 }),
  };
};
