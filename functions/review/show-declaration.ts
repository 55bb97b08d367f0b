import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { ReviewDeps } from './deps.ts';
import type { routes } from './routes.ts';

/** What a reviewer is told before the declaration: what the queue shows, and no more. */
export const showDeclaration =
  ({ reviews }: Pick<ReviewDeps, 'reviews'>) =>
  async ({ params, principal }: RequestOf<typeof routes.showDeclaration>): Promise<Reply> => {
    const review = await reviews.get(params.applicationId, staffSub(principal));
    if (review === undefined || review.status === 'void') return refused(notFound);
    const { applicationId, reference, track, section, dueAt, answerBy, declaredAt } = review;
    return ok({ applicationId, reference, track, section, dueAt, answerBy, declaredAt });
  };
