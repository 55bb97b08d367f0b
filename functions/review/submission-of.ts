import type { ReviewSubmitted } from '../../events/review-submitted.ts';
import type { Review } from '../../shared/domain/review.ts';

/** Tells what a review counts for, when it is submitted and when it is revised. */
export const submissionOf = (
  { applicationId, edition, reviewer, result }: Review,
  { id, at }: { readonly id: string; readonly at: string },
): ReviewSubmitted => ({
  id,
  type: 'ReviewSubmitted.v1',
  source: 'cpi.review',
  time: at,
  subject: applicationId,
  edition,
  data: { reviewer: reviewer.sub, score: result?.score ?? 0 },
});
