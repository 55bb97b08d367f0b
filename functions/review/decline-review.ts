import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import { releaseReview } from '../../shared/store/release-review.ts';
import type { ReviewDeps } from './deps.ts';
import { alreadySubmitted, changedElsewhere } from './refusals.ts';
import type { routes } from './routes.ts';

/** Hands an own review back before it is submitted; again is the same answer. */
export const declineReview =
  (deps: Pick<ReviewDeps, 'reviews' | 'ids'>) =>
  async (request: RequestOf<typeof routes.declineReview>): Promise<Reply> => {
    const { params, body, principal, locale, receivedAt: now } = request;
    const review = await deps.reviews.get(params.applicationId, staffSub(principal));
    if (review === undefined) return refused(notFound);
    if (review.status === 'done') return refused(alreadySubmitted(locale));
    const answer = ok({ applicationId: params.applicationId, status: 'declined' });
    if (review.status === 'void') {
      return review.release?.reason === 'declined' ? answer : refused(notFound);
    }
    const releasing = { reason: 'declined', note: body.reason, now } as const;
    return (await releaseReview(deps, review, releasing))
      ? answer
      : refused(changedElsewhere(locale));
  };
