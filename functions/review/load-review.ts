import type { Application } from '../../shared/domain/application.ts';
import type { AskedField } from '../../shared/domain/application-form.ts';
import { type Rubric, type Track, trackOf } from '../../shared/domain/edition.ts';
import { formOf } from '../../shared/domain/form-pages.ts';
import type { Review } from '../../shared/domain/review.ts';
import { applicationRubric } from '../../shared/domain/rubric.ts';
import type { Principal } from '../../shared/http/principal.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { ReviewDeps } from './deps.ts';

export interface LoadedReview {
  readonly review: Review;
  readonly application: Application;
  readonly track: Track;
  readonly rubric: Rubric;
  /** What the track asks. */
  readonly form: readonly AskedField[];
}

/**
 * The asker's own review with what it is scored by; undefined when there is none, whether the
 * application is somebody else's to review or does not exist.
 */
export const loadReview = async (
  { reviews, applications, editions }: Pick<ReviewDeps, 'reviews' | 'applications' | 'editions'>,
  applicationId: string,
  principal: Principal,
): Promise<LoadedReview | undefined> => {
  const review = await reviews.get(applicationId, staffSub(principal));
  if (review === undefined || review.status === 'void') return undefined;
  const [application, record] = await Promise.all([
    applications.get(applicationId),
    editions.get(review.edition),
  ]);
  const track = record && trackOf(record.edition, review.track);
  if (application === undefined || record === undefined || track === undefined) return undefined;
  const { edition } = record;
  const rubric = applicationRubric(edition, review.track);
  return { review, application, track, rubric, form: formOf(edition, track) };
};

/** Reviews are written until the application is decided on or withdrawn. */
export const isInReview = ({ status }: Application): boolean => status === 'eligible';

/** What a reviewer is told of an own review. */
export const ownReview = ({ scores, recommendation, comment, ...review }: Review) => ({
  applicationId: review.applicationId,
  status: review.status,
  dueAt: review.dueAt,
  version: review.version,
  scores,
  recommendation,
  comment,
  submittedAt: review.submittedAt,
  score: review.result?.score,
});
