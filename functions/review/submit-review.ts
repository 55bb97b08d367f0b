import {
  type Review,
  type ReviewContent,
  saysTheSame,
  submitted,
} from '../../shared/domain/review.ts';
import { validateScores } from '../../shared/domain/rubric.ts';
import { reviewScoreOf } from '../../shared/domain/scoring.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { Locale } from '../../shared/text/locale.ts';
import type { ReviewDeps } from './deps.ts';
import { isInReview, loadReview, ownReview } from './load-review.ts';
import {
  alreadySubmitted,
  changedElsewhere,
  declarationNeeded,
  invalidScores,
  reviewClosed,
} from './refusals.ts';
import type { routes } from './routes.ts';
import { submissionOf } from './submission-of.ts';

/** The answer where a submitted review stands already: the same one again is the same answer. */
const standing = (review: Review, content: ReviewContent, locale: Locale): Reply =>
  saysTheSame(review, content)
    ? ok({ review: ownReview(review) })
    : refused(alreadySubmitted(locale));

/** Submits a complete review, once. */
export const submitReview =
  (deps: ReviewDeps) =>
  async (request: RequestOf<typeof routes.submitReview>): Promise<Reply> => {
    const { params, body, principal, locale, receivedAt } = request;
    const found = await loadReview(deps, params.applicationId, principal);
    if (found === undefined) return refused(notFound);
    const { review, application, rubric } = found;
    if (review.declaredAt === undefined) return refused(declarationNeeded(locale));
    const { version = review.version, ...content } = body;

    if (review.status === 'done') return standing(review, content, locale);
    if (!isInReview(application)) return refused(reviewClosed(locale));
    if (version !== review.version) return refused(changedElsewhere(locale));
    const faults = validateScores(rubric, content.scores);
    if (faults.length > 0) return refused(invalidScores(faults, locale));

    const result = reviewScoreOf(rubric, content.scores);
    const at = isoOf(receivedAt);
    const next = submitted(review, content, result, at);
    const event = submissionOf(next, { id: deps.ids.newId(), at });
    if (await deps.reviews.replace(next, event)) return ok({ review: ownReview(next) });
    const stands = await deps.reviews.get(params.applicationId, staffSub(principal));
    return stands?.status === 'done'
      ? standing(stands, content, locale)
      : refused(changedElsewhere(locale));
  };
