import { auditLine } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import { releaseReview } from '../../shared/store/release-review.ts';
import type { ReviewDeps } from './deps.ts';
import { everyReviewOf } from './every-review.ts';
import type { routes } from './routes.ts';

/**
 * Takes a reviewer out who drops out: out of the list first, so that none of the work comes back;
 * then what is open goes to others. Again completes what was left. Nothing is kept that the line of
 * the audit log could travel with, so that it is written first: a removal without one there is not.
 */
export const removeReviewer =
  (deps: Pick<ReviewDeps, 'reviewers' | 'reviews' | 'audit' | 'ids'>) =>
  async (request: RequestOf<typeof routes.removeReviewer>): Promise<Reply> => {
    const { params, body, receivedAt: now } = request;
    const { edition, sub } = params;
    const deed = { action: 'reviewer-removed', before: { reviewer: sub }, why: body.reason };
    const line = auditLine(request, deps.ids, { subject: edition, edition, ...deed });
    await deps.audit.record(line);
    await deps.reviewers.remove(edition, sub);
    const cards = await everyReviewOf(deps, { edition, sub, status: 'open' });
    let released = 0;
    await inParallel(cards, 16, async ({ applicationId }) => {
      const review = await deps.reviews.get(applicationId, sub);
      if (review?.status !== 'open') return;
      const releasing = { reason: 'declined', note: body.reason, now } as const;
      if (await releaseReview(deps, review, releasing)) released += 1;
    });
    return ok({ edition, sub, released, left: cards.length - released });
  };
