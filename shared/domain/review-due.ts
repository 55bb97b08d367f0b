/** When a review is due, and when its reviewer has to have answered. */
import type { Edition, Track } from './edition.ts';
import { type Instant, instantOf, isoOf } from './time.ts';

const day = 86_400_000;

/** Whoever takes over late has at least this long. */
const grace = 3 * day;

/** A review is due with its track, and never sooner than a few days after it was assigned. */
const reviewDueAt = (edition: Edition, track: Track, assignedAt: Instant): string =>
  isoOf(Math.max(instantOf(track.selection.reviewDueAt, edition.timeZone), assignedAt + grace));

/** The dates of a review. */
export interface ReviewDates {
  readonly dueAt: string;
  /** Until when the reviewer declares; absent where the edition replaces nobody for silence. */
  readonly answerBy?: string;
}

export const reviewDatesOf = (edition: Edition, track: Track, assignedAt: Instant): ReviewDates => {
  const dueAt = reviewDueAt(edition, track, assignedAt);
  const days = track.selection.review?.silentAfterDays;
  return days === undefined ? { dueAt } : { dueAt, answerBy: isoOf(assignedAt + days * day) };
};
