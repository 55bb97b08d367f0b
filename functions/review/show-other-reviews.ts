import { trackOf } from '../../shared/domain/edition.ts';
import type { Review } from '../../shared/domain/review.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { ReviewDeps } from './deps.ts';
import { panelNames } from './panel-names.ts';
import { ownReviewFirst } from './refusals.ts';
import type { routes } from './routes.ts';

const rowOf = (review: Review, reviewer: string | undefined) => ({
  reviewer,
  scores: review.scores,
  recommendation: review.recommendation,
  comment: review.comment,
  score: review.result?.score,
});

/** The other submitted reviews of an application: closed until the own one is submitted. */
export const showOtherReviews =
  ({ reviews, editions }: Pick<ReviewDeps, 'reviews' | 'editions'>) =>
  async ({
    params,
    principal,
    locale,
  }: RequestOf<typeof routes.showOtherReviews>): Promise<Reply> => {
    const sub = staffSub(principal);
    const own = await reviews.get(params.applicationId, sub);
    if (own === undefined || own.status === 'void') return refused(notFound);
    if (own.status !== 'done') return refused(ownReviewFirst(locale));
    const [record, all] = await Promise.all([
      editions.get(own.edition),
      reviews.ofApplication(params.applicationId),
    ]);
    const track = record && trackOf(record.edition, own.track);
    const names = panelNames(all, track?.selection.review, locale);
    return ok({
      applicationId: params.applicationId,
      reviews: all
        .filter(({ status, reviewer }) => status === 'done' && reviewer.sub !== sub)
        .map((review) => rowOf(review, names.get(review.reviewer.sub))),
    });
  };
