import { blindAnswers } from '../../shared/domain/review.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ReviewDeps } from './deps.ts';
import { isInReview, loadReview, ownReview } from './load-review.ts';
import { declarationNeeded } from './refusals.ts';
import type { routes } from './routes.ts';

/** What a reviewer works with: the answers without who gave them, the rubric, the own draft. */
export const showReview =
  (deps: ReviewDeps) =>
  async ({ params, principal, locale }: RequestOf<typeof routes.showReview>): Promise<Reply> => {
    const found = await loadReview(deps, params.applicationId, principal);
    if (found === undefined) return refused(notFound);
    const { review, application, rubric, form } = found;
    if (review.declaredAt === undefined) return refused(declarationNeeded(locale));
    const saved = await deps.applications.answersOf(application);
    return ok({
      reference: review.reference,
      track: review.track,
      section: review.section,
      answers: blindAnswers(saved?.answers ?? {}, form),
      rubric,
      review: ownReview(review),
      open: review.status === 'open' && isInReview(application),
    });
  };
