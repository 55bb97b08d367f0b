/** When a review is due. */
import type { Edition, Track } from './edition.ts';
import { type Instant, instantOf, isoOf } from './time.ts';

const day = 86_400_000;

/** Whoever takes over late has at least this long, and a silent one is not replaced before it. */
const grace = 3 * day;

/** A review is due with its track, and never sooner than a few days after it was assigned. */
export const reviewDueAt = (edition: Edition, track: Track, assignedAt: Instant): string =>
  isoOf(Math.max(instantOf(track.selection.reviewDueAt, edition.timeZone), assignedAt + grace));
