import { isDiscussionOpen } from '../../shared/domain/discussion.ts';
import { mayRevise, revised, saysTheSame } from '../../shared/domain/review.ts';
import { validateScores } from '../../shared/domain/rubric.ts';
import { reviewScoreOf } from '../../shared/domain/scoring.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { ReviewDeps } from './deps.ts';
import { isInReview, loadReview, ownReview } from './load-review.ts';
import {
  changedElsewhere,
  discussionIsClosed,
  invalidScores,
  ownReviewFirst,
  revisedBefore,
} from './refusals.ts';
import type { routes } from './routes.ts';
import { submissionOf } from './submission-of.ts';

/**
 * Puts another review in place of the submitted one, once, while its application is discussed. What
 * it said before stays on it; the mean follows from what it says now.
 */
export const reviseReview =
  (deps: ReviewDeps) =>
  async (asked: RequestOf<typeof routes.reviseReview>): Promise<Reply> => {
    const { params, body, principal, locale, receivedAt: now } = asked;
    const [found, discussion] = await Promise.all([
      loadReview(deps, params.applicationId, principal),
      deps.discussions.get(params.applicationId),
    ]);
    if (found === undefined) return refused(notFound);
    const { review, application, rubric } = found;
    const { version = review.version, ...content } = body;

    if (review.status !== 'done') return refused(ownReviewFirst(locale));
    if (saysTheSame(review, content)) return ok({ review: ownReview(review) });
    const isOpen = discussion !== undefined && isDiscussionOpen(discussion, now);
    if (!isOpen || !isInReview(application)) return refused(discussionIsClosed(locale));
    if (!mayRevise(review)) return refused(revisedBefore(locale));
    if (version !== review.version) return refused(changedElsewhere(locale));
    const faults = validateScores(rubric, content.scores);
    if (faults.length > 0) return refused(invalidScores(faults, locale));

    const result = reviewScoreOf(rubric, content.scores);
    const next = revised(review, content, result, isoOf(now));
    const event = submissionOf(next, { id: deps.ids.newId(), at: isoOf(now) });
    if (await deps.reviews.revise(next, event)) return ok({ review: ownReview(next) });
    const stands = await deps.reviews.get(params.applicationId, staffSub(principal));
    return stands?.status === 'done' && saysTheSame(stands, content)
      ? ok({ review: ownReview(stands) })
      : refused(changedElsewhere(locale));
  };
