import { type AwaitedOf, awaitedOf } from '../../../shared/domain/reminder-definitions.ts';
import { isWithin, longestLead, type Reach } from '../../../shared/domain/reminders.ts';
import { isoOf } from '../../../shared/domain/time.ts';
import type { RemindersDeps } from '../container.ts';
import { editionInReach } from '../editions-in-reach.ts';
import { everyPage } from '../every-page.ts';
import { withClockOf } from './reader-clock.ts';

/** What the office asked of applicants and is not answered. */
export const information = async (
  deps: Pick<RemindersDeps, 'applications' | 'editions' | 'information'>,
  reach: Reach,
): Promise<readonly AwaitedOf[]> => {
  const { now, ahead } = reach;
  const until = isoOf(now + ahead + longestLead);
  const pages = await everyPage((cursor) => deps.information.due(isoOf(now), until, cursor));
  const found: AwaitedOf[] = [];
  for (const request of pages.flatMap(({ cards }) => cards)) {
    const edition = await editionInReach(deps.editions, request.edition, reach);
    if (edition === undefined) continue;
    const reader = { kind: 'dossier', applicationId: request.applicationId } as const;
    const awaited = awaitedOf('information', { edition, reader, request });
    if (awaited === undefined || !isWithin(awaited, reach)) continue;
    found.push(await withClockOf(deps, awaited, edition));
  }
  return found;
};
