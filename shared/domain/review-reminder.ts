/** When reviewers are reminded of reviews that are still open. */
import type { Instant } from './time.ts';

const day = 86_400_000;

/** How long before the due date the first reminder goes out. */
export const reviewLead = 3 * day;

/** Which of the three reminders a due date brings at a moment; the due date lies within the lead. */
export const reviewReminderAt = (
  dueAt: Instant,
  now: Instant,
): 'three-days' | 'one-day' | 'overdue' => {
  if (dueAt <= now) return 'overdue';
  return dueAt - now <= day ? 'one-day' : 'three-days';
};
