import { reminderLead } from '../../shared/domain/reminders.ts';
import type { ReviewCard } from '../../shared/domain/review.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { MailOrder } from '../../shared/mail/order.ts';
import { key } from '../../shared/store/keys.ts';
import type { RemindersDeps } from './container.ts';

const dueReviews = async (deps: RemindersDeps, until: string): Promise<ReviewCard[]> => {
  const cards: ReviewCard[] = [];
  let cursor: string | undefined;
  do {
    const page = await deps.reviews.due(until, cursor);
    cards.push(...page.cards);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return cards;
};

/** One letter names all that a reviewer has open with the same due date. */
const orderOf = (cards: readonly ReviewCard[], now: number): MailOrder[] => {
  const [first] = cards;
  if (first === undefined) return [];
  const { reviewer, edition, track, dueAt } = first;
  const when = Date.parse(dueAt) > now ? 'near' : 'overdue';
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

/** Reviewers with open reviews that are due soon, and once more when they are overdue. */
export const reviewReminders = async (deps: RemindersDeps, now: number): Promise<MailOrder[]> => {
  const cards = await dueReviews(deps, isoOf(now + reminderLead));
  const groups = Map.groupBy(
    cards,
    ({ reviewer, edition, track, dueAt }) => `${reviewer.sub} ${edition} ${track} ${dueAt}`,
  );
  return [...groups.values()].flatMap((group) => orderOf(group, now));
};
