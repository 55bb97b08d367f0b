import { extensionReach } from '../../../shared/domain/closing-time.ts';
import { type AwaitedOf, awaitedOf } from '../../../shared/domain/reminder-definitions.ts';
import { isWithin, longestDraftLead, type Reach } from '../../../shared/domain/reminders.ts';
import { everyApplication } from '../../../shared/store/every-application.ts';
import type { RemindersDeps } from '../container.ts';
import { editionInReach, editionsInReach } from '../editions-in-reach.ts';

/** Whether drafts of a call can be near their own closing time, extensions of one person included. */
const mayClose = (closesAt: number, { now, ahead }: Reach): boolean =>
  closesAt - now - ahead <= longestDraftLead && now < closesAt + extensionReach;

/**
 * Drafts that close soon, each by the closing time of the draft itself. Who submits or withdraws
 * before the mail is written gets none.
 */
export const drafts = async (
  deps: Pick<RemindersDeps, 'applications' | 'editions'>,
  reach: Reach,
): Promise<readonly AwaitedOf[]> => {
  const found: AwaitedOf[] = [];
  for (const { edition: year, tracks } of await editionsInReach(deps.editions, reach)) {
    for (const { id: track, closesAt } of tracks) {
      if (!mayClose(Date.parse(closesAt), reach)) continue;
      const edition = await editionInReach(deps.editions, year, reach);
      if (edition === undefined) continue;
      const of = { edition: year, track, status: 'draft' as const };
      for (const draft of await everyApplication(deps.applications, of)) {
        const { applicationId, name, country, timeZone } = draft;
        const reader = { kind: 'dossier', applicationId, name, country, timeZone } as const;
        const awaited = awaitedOf('draft', { edition, reader, draft });
        if (awaited !== undefined && isWithin(awaited, reach)) found.push(awaited);
      }
    }
  }
  return found;
};
