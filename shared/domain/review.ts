import type { Scores } from './rubric.ts';
import type { ReviewScore } from './scoring.ts';

export const recommendations = ['accept', 'reject', 'unsure'] as const;
export type Recommendation = (typeof recommendations)[number];

/** A member of staff who reviews, as the user pool knows them. */
export interface Reviewer {
  readonly sub: string;
  readonly email: string;
  readonly locale: 'en' | 'ko';
}

/** What a reviewer writes; a draft may have gaps. */
export interface ReviewContent {
  readonly scores: Scores;
  readonly recommendation?: Recommendation;
  readonly comment: string;
}

/** `void` counts for nothing: the review was given up, or must not have been written. */
export const reviewStatuses = ['open', 'done', 'void'] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

/**
 * Why a review ended without counting. The first three ask for somebody else to take it over; the
 * office has decided by hand; a closed one has nothing left to review.
 */
export const releaseReasons = ['declined', 'silent', 'conflict', 'office', 'closed'] as const;
export type ReleaseReason = (typeof releaseReasons)[number];

/** What may stand between a reviewer and an applicant. */
export const conflictKinds = ['employer', 'family', 'worked-together', 'country', 'other'] as const;

export interface ReviewRelease {
  readonly reason: ReleaseReason;
  readonly at: string;
  /** What the one who released it gave as the reason. */
  readonly note?: string;
}

/** A submitted review as it was before it was revised. */
export interface EarlierReview extends ReviewContent {
  readonly result?: ReviewScore;
  /** When it was revised. */
  readonly until: string;
}

/** The review of one application by one reviewer, from the assignment on. */
export interface Review extends ReviewContent {
  readonly applicationId: string;
  readonly edition: string;
  readonly track: string;
  readonly section: string;
  /** Reference of the application: what reviewers and staff call it by. */
  readonly reference: string;
  readonly reviewer: Reviewer;
  readonly status: ReviewStatus;
  readonly assignedAt: string;
  /** When the reviewer declared to have no conflict; nothing can be read before. */
  readonly declaredAt?: string;
  readonly dueAt: string;
  /** Until when the reviewer has to declare; absent where nobody is replaced for being silent. */
  readonly answerBy?: string;
  readonly submittedAt?: string;
  /** What the submitted scores count for. */
  readonly result?: ReviewScore;
  /** What the review said before it was revised, oldest first. */
  readonly earlier?: readonly EarlierReview[];
  /** Of a void review. */
  readonly release?: ReviewRelease;
  /** Counts up with every change; writers state the version that they read. */
  readonly version: number;
}

/** What lists, reminders and the selection see of a review: nothing that is written in it. */
export interface ReviewCard {
  readonly applicationId: string;
  readonly edition: string;
  readonly track: string;
  readonly section: string;
  readonly reference: string;
  readonly reviewer: Reviewer;
  readonly status: ReviewStatus;
  readonly dueAt: string;
  /** Of a review that the reviewer has not answered for yet: until when. */
  readonly answerBy?: string;
  readonly submittedAt?: string;
  readonly result?: ReviewScore;
}

/** Until when an answer is waited for; undefined where none is. */
export const awaitedUntil = (review: Review): string | undefined =>
  review.status === 'open' && review.declaredAt === undefined ? review.answerBy : undefined;

export const cardOf = (review: Review): ReviewCard => {
  const { applicationId, edition, track, section, reference, reviewer } = review;
  const { status, dueAt, submittedAt } = review;
  const answerBy = awaitedUntil(review);
  // A void review counts for nothing, wherever cards are read.
  const result = status === 'done' ? review.result : undefined;
  return {
    applicationId,
    edition,
    track,
    section,
    reference,
    reviewer,
    status,
    dueAt,
    ...(answerBy === undefined ? {} : { answerBy }),
    submittedAt,
    result,
  };
};

/** A draft as it is saved, or the same review submitted. */
export const drafted = (
  review: Review,
  { scores, recommendation, comment }: ReviewContent,
): Review => ({ ...review, scores, recommendation, comment, version: review.version + 1 });

export const submitted = (
  review: Review,
  content: ReviewContent,
  result: ReviewScore,
  submittedAt: string,
): Review => ({ ...drafted(review, content), status: 'done', result, submittedAt });

/** A submitted review is revised once, while its application is discussed. */
export const mayRevise = ({ status, earlier = [] }: Review): boolean =>
  status === 'done' && earlier.length === 0;

/** The submitted review with other words and scores; what it said before stays on it. */
export const revised = (
  review: Review,
  content: ReviewContent,
  result: ReviewScore,
  until: string,
): Review => {
  const { scores, recommendation, comment, earlier = [] } = review;
  const before = { scores, recommendation, comment, result: review.result, until };
  return { ...drafted(review, content), result, earlier: [...earlier, before] };
};

/** An open review on other dates; the same where they are its dates already. */
export const rescheduled = (
  review: Review,
  { dueAt, answerBy }: Pick<Review, 'dueAt' | 'answerBy'>,
): Review => {
  if (review.dueAt === dueAt && review.answerBy === answerBy) return review;
  const { answerBy: _answerBy, ...rest } = review;
  const dates = answerBy === undefined ? { dueAt } : { dueAt, answerBy };
  return { ...rest, ...dates, version: review.version + 1 };
};

/** The review of somebody who has declared to have no conflict, and to keep what is read. */
export const declared = (review: Review, declaredAt: string): Review => ({
  ...review,
  declaredAt,
  version: review.version + 1,
});

/** The review without effect; what was written stays on it, for the record alone. */
export const released = (review: Review, release: ReviewRelease): Review => ({
  ...review,
  status: 'void',
  release,
  version: review.version + 1,
});

/** Whether two reviews say the same, so that a double click is one review. */
export const saysTheSame = (one: ReviewContent, other: ReviewContent): boolean => {
  const criteria = new Set([...Object.keys(one.scores), ...Object.keys(other.scores)]);
  return (
    one.recommendation === other.recommendation &&
    one.comment === other.comment &&
    [...criteria].every((criterion) => one.scores[criterion] === other.scores[criterion])
  );
};
