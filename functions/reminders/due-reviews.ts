import type { ReviewCard } from '../../shared/domain/review.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import type { RemindersDeps } from './container.ts';

type Deps = Pick<RemindersDeps, 'reviews' | 'applications'>;

const everyDue = async ({ reviews }: Deps, until: string): Promise<readonly ReviewCard[]> => {
  const cards: ReviewCard[] = [];
  let cursor: string | undefined;
  do {
    const page = await reviews.due(until, cursor);
    cards.push(...page.cards);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return cards;
};

/**
 * What falls due until a moment, of those asked for, and of applications that are still to be
 * decided: nobody is chased for another's.
 */
export const dueReviews = async (
  deps: Deps,
  until: string,
  isAskedFor: (card: ReviewCard) => boolean,
): Promise<readonly ReviewCard[]> => {
  const cards = (await everyDue(deps, until)).filter(isAskedFor);
  const needed = new Set<string>();
  const ids = [...new Set(cards.map(({ applicationId }) => applicationId))];
  await inParallel(ids, 16, async (id) => {
    if ((await deps.applications.get(id))?.status === 'eligible') needed.add(id);
  });
  return cards.filter(({ applicationId }) => needed.has(applicationId));
};
