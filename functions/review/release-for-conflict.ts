import type { Review } from '../../shared/domain/review.ts';
import { auditOf } from '../../shared/http/audited.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import { releaseReview } from '../../shared/store/release-review.ts';
import type { ReviewDeps } from './deps.ts';
import { changedElsewhere } from './refusals.ts';

interface Found {
  readonly action: 'conflict-declared' | 'conflict-found';
  readonly kind: string;
  readonly why: string;
}

/**
 * Makes a review void because of a conflict, written already or not: it stays for the record, and
 * counts nowhere. Again is the same answer; who released it for another reason has no review.
 */
export const releaseForConflict = async (
  deps: Pick<ReviewDeps, 'reviews' | 'ids'>,
  { principal, locale, receivedAt }: Request,
  review: Review | undefined,
  { action, kind, why }: Found,
): Promise<Reply> => {
  if (review === undefined) return refused(notFound);
  const answer = ok({ applicationId: review.applicationId, status: 'conflict' });
  if (review.status === 'void') {
    return review.release?.reason === 'conflict' ? answer : refused(notFound);
  }
  const audit = auditOf(principal, {
    action,
    before: { reviewer: review.reviewer.sub, status: review.status },
    after: { status: 'void', kind },
    why,
  });
  const releasing = {
    reason: 'conflict',
    note: `${kind}: ${why}`,
    now: receivedAt,
    audit,
  } as const;
  return (await releaseReview(deps, review, releasing))
    ? answer
    : refused(changedElsewhere(locale));
};
