import type { ReviewCard } from '../../shared/domain/review.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { ReviewDeps } from './deps.ts';
import type { routes } from './routes.ts';

const rowOf = ({
  applicationId,
  reference,
  track,
  section,
  dueAt,
  submittedAt,
  result,
}: ReviewCard) => ({
  applicationId,
  reference,
  track,
  section,
  dueAt,
  submittedAt,
  score: result?.score,
});

/** A page of the reviewer's own queue: one query, however long the queue is. */
export const listReviews =
  ({ reviews }: Pick<ReviewDeps, 'reviews'>) =>
  async ({ query, principal }: RequestOf<typeof routes.listReviews>): Promise<Reply> => {
    const { cards, cursor } = await reviews.queue({ ...query, sub: staffSub(principal) });
    return ok({ status: query.status, reviews: cards.map(rowOf), cursor });
  };
