import type { ReviewCard } from '../../shared/domain/review.ts';
import { reviewLead, reviewReminderAt } from '../../shared/domain/review-reminder.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { MailOrder } from '../../shared/mail/order.ts';
import { key } from '../../shared/store/keys.ts';
import type { RemindersDeps } from './container.ts';
import { dueReviews } from './due-reviews.ts';

/** One letter names all that a reviewer has open with the same due date. */
const orderOf = (cards: readonly ReviewCard[], now: number): MailOrder[] => {
  const [first] = cards;
  if (first === undefined) return [];
  const { reviewer, edition, track, dueAt } = first;
  const when = reviewReminderAt(Date.parse(dueAt), now);
  return [
    {
      recipient: key.reviewer(reviewer.sub),
      moment: 'review-reminder',
      version: `${dueAt}/${track}/${when}`,
      edition,
      reviewer,
      facts: { track, dueAt, count: cards.length },
    },
  ];
};

/** Reviewers with open reviews: three days before they are due, one day before, and overdue. */
export const reviewReminders = async (deps: RemindersDeps, now: number): Promise<MailOrder[]> => {
  const until = isoOf(now + reviewLead);
  const cards = await dueReviews(deps, until, ({ dueAt }) => dueAt <= until);
  const groups = Map.groupBy(
    cards,
    ({ reviewer, edition, track, dueAt }) => `${reviewer.sub} ${edition} ${track} ${dueAt}`,
  );
  return [...groups.values()].flatMap((group) => orderOf(group, now));
};
