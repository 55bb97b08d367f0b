import type { ReviewCard } from '../../shared/domain/review.ts';
import { reviewLead, reviewReminderAt } from '../../shared/domain/review-reminder.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { MailOrder } from '../../shared/mail/order.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
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

/** Reviews of applications that are still to be decided: nobody is chased for another's. */
const stillNeeded = async (deps: RemindersDeps, cards: readonly ReviewCard[]) => {
  const needed = new Set<string>();
  const ids = [...new Set(cards.map(({ applicationId }) => applicationId))];
  await inParallel(ids, 16, async (id) => {
    if ((await deps.applications.get(id))?.status === 'eligible') needed.add(id);
  });
  return cards.filter(({ applicationId }) => needed.has(applicationId));
};

/** Reviewers with open reviews: three days before they are due, one day before, and overdue. */
export const reviewReminders = async (deps: RemindersDeps, now: number): Promise<MailOrder[]> => {
  const due = await dueReviews(deps, isoOf(now + reviewLead));
  const cards = await stillNeeded(deps, due);
  const groups = Map.groupBy(
    cards,
    ({ reviewer, edition, track, dueAt }) => `${reviewer.sub} ${edition} ${track} ${dueAt}`,
  );
  return [...groups.values()].flatMap((group) => orderOf(group, now));
};
