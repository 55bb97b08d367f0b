/** What is known of somebody as one who writes for the others of their edition. */
export interface CohortMember {
  readonly applicationId: string;
  readonly edition: string;
  /** The office has closed writing for them, with what they are told. */
  readonly closed?: { readonly at: string; readonly reason: string };
  /** Posts on the last day, in the edition's zone, on which they wrote one. */
  readonly posts?: { readonly day: string; readonly count: number };
  /** Counts up with every change, and with everything that they write. */
  readonly version: number;
}

/** Enough for a conversation, too few for a flood. */
export const mostPostsADay = 10;

export const newMember = (of: Pick<CohortMember, 'applicationId' | 'edition'>): CohortMember => ({
  applicationId: of.applicationId,
  edition: of.edition,
  version: 0,
});

/** One version on, so that of two writes at once one has to look again. */
export const acting = (member: CohortMember): CohortMember => ({
  ...member,
  version: member.version + 1,
});

const postsOn = ({ posts }: CohortMember, day: string): number =>
  posts?.day === day ? posts.count : 0;

export const mayPostOn = (member: CohortMember, day: string): boolean =>
  postsOn(member, day) < mostPostsADay;

export const posting = (member: CohortMember, day: string): CohortMember => ({
  ...acting(member),
  posts: { day, count: postsOn(member, day) + 1 },
});

export const writingClosed = (
  member: CohortMember,
  closed: NonNullable<CohortMember['closed']>,
): CohortMember => ({ ...acting(member), closed });

export const writingReopened = (member: CohortMember): CohortMember => {
  const { closed: _closed, ...rest } = member;
  return acting(rest);
};
