import type { Audit } from '../../events/audit.ts';
import type { ReviewReleased } from '../../events/review-released.ts';
import { type ReleaseReason, type Review, released } from '../../shared/domain/review.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { ReviewDeps } from './deps.ts';

interface Releasing {
  readonly reason: ReleaseReason;
  readonly note?: string;
  readonly now: number;
  /** Where it has to stand in the audit log. */
  readonly audit?: Audit;
}

/** Told to the bus where somebody else has to take over. */
const eventFor = (
  { applicationId, edition, reviewer }: Review,
  { reason, now, audit }: Releasing,
  id: string,
): ReviewReleased | undefined =>
  reason === 'office' || reason === 'closed'
    ? undefined
    : {
        id,
        type: 'ReviewReleased.v1',
        source: 'cpi.review',
        time: isoOf(now),
        subject: applicationId,
        edition,
        data: { reviewer: reviewer.sub, reason },
        ...(audit === undefined ? {} : { audit }),
      };

/** Makes a review void, with its event; `false` when it changed since it was read. */
export const releaseReview = (
  { reviews, ids }: Pick<ReviewDeps, 'reviews' | 'ids'>,
  review: Review,
  releasing: Releasing,
): Promise<boolean> => {
  const { reason, note, now } = releasing;
  const release = { reason, at: isoOf(now), ...(note === undefined ? {} : { note }) };
  return reviews.release(released(review, release), eventFor(review, releasing, ids.newId()));
};
