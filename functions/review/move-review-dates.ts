import type { EditionApplied } from '../../events/edition-applied.ts';
import type { Edition, Track } from '../../shared/domain/edition.ts';
import { rescheduled } from '../../shared/domain/review.ts';
import { reviewDatesOf } from '../../shared/domain/review-due.ts';
import type { EventOutcome } from '../../shared/runtime/event-handler.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import type { ReviewDeps } from './deps.ts';

type Deps = Pick<ReviewDeps, 'editions' | 'reviews'>;

/** Moves one open review to the dates that hold now; whether it stood elsewhere. */
const moveOne = async (
  { reviews }: Deps,
  {
    edition,
    track,
    applicationId,
    sub,
  }: {
    readonly edition: Edition;
    readonly track: Track;
    readonly applicationId: string;
    readonly sub: string;
  },
): Promise<boolean> => {
  for (;;) {
    const review = await reviews.get(applicationId, sub);
    if (review?.status !== 'open') return false;
    const dates = reviewDatesOf(edition, track, Date.parse(review.assignedAt));
    const next = rescheduled(review, dates);
    if (next === review) return false;
    if (await reviews.replace(next)) return true;
  }
};

/**
 * An edition is in force that may have moved dates: open reviews follow, and with them what their
 * reviewers are reminded of. Dates are counted from the assignment, so that again changes nothing.
 */
export const moveReviewDates =
  (deps: Deps) =>
  async ({ edition: id }: EditionApplied): Promise<EventOutcome> => {
    const { edition } = (await deps.editions.get(id)) ?? {};
    if (edition === undefined) return 'unknown';
    let moved = 0;
    for (const track of edition.tracks) {
      const cards = await deps.reviews.ofTrack(id, track.id);
      const open = cards.filter(({ status }) => status === 'open');
      await inParallel(open, 16, async ({ applicationId, reviewer }) => {
        if (await moveOne(deps, { edition, track, applicationId, sub: reviewer.sub })) moved += 1;
      });
    }
    return `moved-${moved}`;
  };
