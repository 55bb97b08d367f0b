import type { Reviewer } from './review.ts';

/** A reviewer as an edition's office knows them: what they may be given, and what they must not. */
export interface ReviewerProfile extends Reviewer {
  /** What the person is called: applicants may name them. */
  readonly name?: string;
  /** Where the person works. */
  readonly employer?: string;
  /** ISO 3166 code. */
  readonly country?: string;
  /** People and organisations that the person has worked with. */
  readonly workedWith: readonly string[];
  /** Languages that the person reads applications in. Empty: any. */
  readonly languages: readonly ('en' | 'ko')[];
  /** Tracks, and sections by id, that the person reviews. Empty: all. */
  readonly tracks: readonly string[];
  readonly sections: readonly string[];
  /** At most this many reviews in a track. Absent: no limit of their own. */
  readonly capacity?: number;
  /** Kept for replacements: takes no part in the first assignment. */
  readonly reserve: boolean;
}

/** Somebody of whom nothing is known but where to write to: fits everything. */
export const plainProfile = ({ sub, email, locale }: Reviewer): ReviewerProfile => ({
  ...{ sub, email, locale },
  workedWith: [],
  languages: [],
  tracks: [],
  sections: [],
  reserve: false,
});

/**
 * Who takes new work: those who were named, with what the edition's office knows of them; without
 * a name, everyone that the office knows and does not keep in reserve.
 */
export const poolOf = (
  known: readonly ReviewerProfile[],
  named: readonly Reviewer[],
): readonly ReviewerProfile[] => {
  const bySub = new Map(known.map((profile) => [profile.sub, profile]));
  return named.length === 0
    ? known.filter(({ reserve }) => !reserve)
    : named.map((one) => ({ ...(bySub.get(one.sub) ?? plainProfile(one)), ...one }));
};

/** As the user pool knows the reviewer. */
export const reviewerIn = ({ sub, email, locale }: Reviewer): Reviewer => ({ sub, email, locale });
