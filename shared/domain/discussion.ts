/** What the reviewers of an application, far apart in their scores, say to each other. */
import type { Track } from './edition.ts';
import { type Instant, isoOf } from './time.ts';

export interface DiscussionPost {
  readonly at: string;
  /** Stable id of who wrote it. */
  readonly by: string;
  readonly role: 'reviewer' | 'office';
  readonly text: string;
}

/** There is at most one for an application, and it is opened once. */
export interface Discussion {
  readonly applicationId: string;
  readonly edition: string;
  readonly track: string;
  readonly reference: string;
  readonly openedAt: string;
  /** Closed by itself from this moment on. */
  readonly closesAt: string;
  /** Closed by the office before that. */
  readonly closed?: { readonly at: string; readonly by: string };
  /** Reviewers who were told of it, by stable id. */
  readonly told: readonly string[];
  readonly posts: readonly DiscussionPost[];
  /** Counts up with every change; writers state the version that they read. */
  readonly version: number;
}

/** What lists see of a discussion: nothing that is said in it. */
export interface DiscussionCard {
  readonly applicationId: string;
  readonly openedAt: string;
  readonly closesAt: string;
  readonly closed?: Discussion['closed'];
  readonly posts: number;
}

/** What one item holds, in any script. */
export const mostPosts = 60;
export const longestPost = 1500;

const day = 86_400_000;
const usualDays = 5;

export const discussionOpened = (
  of: Pick<Discussion, 'applicationId' | 'edition' | 'reference'>,
  track: Track,
  now: Instant,
): Discussion => ({
  ...of,
  track: track.id,
  openedAt: isoOf(now),
  closesAt: isoOf(now + (track.selection.review?.discussionDays ?? usualDays) * day),
  told: [],
  posts: [],
  version: 1,
});

export const isDiscussionOpen = (
  { closed, closesAt }: Pick<Discussion, 'closed' | 'closesAt'>,
  now: Instant,
): boolean => closed === undefined && now < Date.parse(closesAt);

const changed = (discussion: Discussion, change: Partial<Discussion>): Discussion => ({
  ...discussion,
  ...change,
  version: discussion.version + 1,
});

/** Whether somebody has just said the same: a double click is one post. */
export const isRepeated = ({ posts }: Discussion, { by, text }: DiscussionPost): boolean => {
  const last = posts.at(-1);
  return last?.by === by && last.text === text;
};

export const withPost = (discussion: Discussion, post: DiscussionPost): Discussion =>
  changed(discussion, { posts: [...discussion.posts, post] });

export const withTold = (discussion: Discussion, subs: readonly string[]): Discussion =>
  changed(discussion, { told: [...discussion.told, ...subs] });

export const discussionClosed = (
  discussion: Discussion,
  closed: NonNullable<Discussion['closed']>,
): Discussion => changed(discussion, { closed });

export const discussionCardOf = (discussion: Discussion): DiscussionCard => {
  const { applicationId, openedAt, closesAt, closed, posts } = discussion;
  return {
    ...{ applicationId, openedAt, closesAt, posts: posts.length },
    ...(closed === undefined ? {} : { closed }),
  };
};
