import { drafted } from '../../shared/domain/review.ts';
import { validateDraftScores } from '../../shared/domain/rubric.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
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

/** Saves a draft; what another window saved since it was read is not overwritten. */
export const saveReview =
  (deps: ReviewDeps) =>
  async (request: RequestOf<typeof routes.saveReview>): Promise<Reply> => {
    const { params, body, principal, locale } = request;
    const found = await loadReview(deps, params.applicationId, principal);
    if (found === undefined) return refused(notFound);
    const { review, application, rubric } = found;
    if (review.declaredAt === undefined) return refused(declarationNeeded(locale));
    const { version = review.version, ...content } = body;

    if (review.status === 'done') return refused(alreadySubmitted(locale));
    if (!isInReview(application)) return refused(reviewClosed(locale));
    if (version !== review.version) return refused(changedElsewhere(locale));
    const faults = validateDraftScores(rubric, content.scores);
    if (faults.length > 0) return refused(invalidScores(faults, locale));

    const next = drafted(review, content);
    return (await deps.reviews.replace(next))
      ? ok({ review: ownReview(next) })
      : refused(changedElsewhere(locale));
  };
