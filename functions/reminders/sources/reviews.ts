import { type AwaitedOf, awaitedOf } from '../../../shared/domain/reminder-definitions.ts';
import { isWithin, longestLead, type Reach } from '../../../shared/domain/reminders.ts';
import { isoOf } from '../../../shared/domain/time.ts';
import type { RemindersDeps } from '../container.ts';
import { dueReviews } from '../due-reviews.ts';
import { editionInReach } from '../editions-in-reach.ts';

/** Open reviews; one letter names all that a reviewer has open with the same due date. */
export const reviews = async (
  deps: Pick<RemindersDeps, 'applications' | 'editions' | 'reviews'>,
  reach: Reach,
): Promise<readonly AwaitedOf[]> => {
  const until = isoOf(reach.now + reach.ahead + longestLead);
  const cards = await dueReviews(deps, until, ({ dueAt }) => dueAt <= until);
  const letters = Map.groupBy(
    cards,
    ({ reviewer, edition, track, dueAt }) => `${reviewer.sub} ${edition} ${track} ${dueAt}`,
  );
  const found: AwaitedOf[] = [];
  for (const group of letters.values()) {
    const [first] = group;
    const edition = first && (await editionInReach(deps.editions, first.edition, reach));
    if (first === undefined || edition === undefined) continue;
    const { reviewer, track, dueAt } = first;
    const reader = { kind: 'reviewer', reviewer } as const;
    const awaited = awaitedOf('review', { edition, reader, track, dueAt, open: group.length });
    if (awaited !== undefined && isWithin(awaited, reach)) found.push(awaited);
  }
  return found;
};
