import type { Audit } from '../../events/audit.ts';
import type { ReviewReleased } from '../../events/review-released.ts';
import { type ReleaseReason, type Review, released } from '../domain/review.ts';
import { isoOf } from '../domain/time.ts';
import type { Ids } from '../runtime/ids.ts';
import type { ReviewRepository } from './review-repository.ts';

interface Releasing {
  readonly reason: ReleaseReason;
  readonly note?: string;
  readonly now: number;
  /** Where it has to stand in the audit log. */
  readonly audit?: Audit;
}

interface ReleaseDeps {
  readonly reviews: Pick<ReviewRepository, 'release'>;
  readonly ids: Pick<Ids, 'newId'>;
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
  { reviews, ids }: ReleaseDeps,
  review: Review,
  releasing: Releasing,
): Promise<boolean> => {
  const { reason, note, now } = releasing;
  const release = { reason, at: isoOf(now), ...(note === undefined ? {} : { note }) };
  return reviews.release(released(review, release), eventFor(review, releasing, ids.newId()));
};
