import { type AwaitedOf, awaitedOf } from '../../../shared/domain/reminder-definitions.ts';
import { isWithin, longestLead, type Reach } from '../../../shared/domain/reminders.ts';
import type { ReviewCard } from '../../../shared/domain/review.ts';
import { isoOf } from '../../../shared/domain/time.ts';
import type { RemindersDeps } from '../container.ts';
import { dueReviews, stillNeeded } from '../due-reviews.ts';
import { editionInReach } from '../editions-in-reach.ts';

type Deps = Pick<RemindersDeps, 'editions' | 'reviews' | 'applicationStatuses'>;

/** The letter about some reviews, where it may be sent within the reach. */
const letterOf = async (
  deps: Deps,
  cards: readonly ReviewCard[],
  reach: Reach,
): Promise<AwaitedOf | undefined> => {
  const [first] = cards;
  const edition = first && (await editionInReach(deps.editions, first.edition, reach));
  if (first === undefined || edition === undefined) return undefined;
  const { reviewer, track, dueAt } = first;
  const reader = { kind: 'reviewer', reviewer } as const;
  const awaited = awaitedOf('review', { edition, reader, track, dueAt, open: cards.length });
  return awaited !== undefined && isWithin(awaited, reach) ? awaited : undefined;
};

/** Open reviews; one letter names all that a reviewer has open with the same due date. */
export const reviews = async (deps: Deps, reach: Reach): Promise<readonly AwaitedOf[]> => {
  const until = isoOf(reach.now + reach.ahead + longestLead);
  const cards = (await dueReviews(deps, until)).filter(({ dueAt }) => dueAt <= until);
  const letters = Map.groupBy(
    cards,
    ({ reviewer, edition, track, dueAt }) => `${reviewer.sub} ${edition} ${track} ${dueAt}`,
  );
  const found: AwaitedOf[] = [];
  for (const group of letters.values()) {
    // Whether there is a letter at all is known without a look at the applications.
    if ((await letterOf(deps, group, reach)) === undefined) continue;
    const letter = await letterOf(deps, await stillNeeded(deps, group), reach);
    if (letter !== undefined) found.push(letter);
  }
  return found;
};
