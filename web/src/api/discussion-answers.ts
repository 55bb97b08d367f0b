/** What the routes of discussions between reviewers answer. */
import type { OwnReview } from './answers.ts';

export interface DiscussionFrame {
  readonly applicationId: string;
  readonly reference: string;
  readonly openedAt: string;
  readonly closesAt: string;
  readonly open: boolean;
  readonly posts: readonly {
    readonly at: string;
    /** "Reviewer B", or the office; absent for somebody who is on the panel no more. */
    readonly by?: string;
    readonly own: boolean;
    readonly text: string;
  }[];
}

export interface OwnDiscussion extends DiscussionFrame {
  /** What the others call the reader. */
  readonly you?: string;
  readonly mayRevise: boolean;
}

export interface OfficeDiscussion extends DiscussionFrame {
  readonly spread?: number;
  readonly reviewers: readonly {
    readonly sub: string;
    readonly email: string;
    readonly name?: string;
    readonly status: 'open' | 'done' | 'void';
    readonly score?: number;
    /** Scores that they gave before, and until when. */
    readonly earlier: readonly { readonly score?: number; readonly until: string }[];
  }[];
}

export interface ScoreRow {
  readonly applicationId: string;
  readonly reference: string;
  readonly section: string;
  readonly submitted: number;
  readonly mean?: number;
  readonly spread?: number;
  /** Whether the spread is above what the edition allows. */
  readonly disputed: boolean;
  readonly discussion?: {
    readonly openedAt: string;
    readonly closesAt: string;
    readonly posts: number;
    readonly open: boolean;
  };
}

interface Post {
  readonly at: string;
  /** Without what would tell whose application it is. */
  readonly text: string;
}

export interface DiscussionAnswers {
  'GET /reviews/{applicationId}/discussion': OwnDiscussion;
  'POST /reviews/{applicationId}/discussion': Post;
  'POST /reviews/{applicationId}/revision': { readonly review: OwnReview };
  'GET /staff/reviews/{applicationId}/discussion': OfficeDiscussion;
  'POST /staff/reviews/{applicationId}/discussion': Post;
  'POST /staff/reviews/{applicationId}/discussion/closing': { readonly open: boolean };
  'GET /staff/editions/{edition}/review-scores/{track}': {
    readonly reviewsNeeded: number;
    readonly spreadLimit?: number;
    readonly applications: readonly ScoreRow[];
  };
}
