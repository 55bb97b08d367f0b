import type { Participant } from '../../../shared/domain/participant.ts';
import { type AwaitedOf, awaitedOf } from '../../../shared/domain/reminder-definitions.ts';
import { isWithin, longestLead, type Reach } from '../../../shared/domain/reminders.ts';
import { isoOf } from '../../../shared/domain/time.ts';
import type { RemindersDeps } from '../container.ts';
import { editionInReach } from '../editions-in-reach.ts';
import { everyPage } from '../every-page.ts';
import { withClockOf } from './reader-clock.ts';

/** The participants whose next deadline lies ahead; what has passed is the deadline sweep's. */
const dueParticipants = async (
  { participants }: Pick<RemindersDeps, 'participants'>,
  { now, ahead }: Reach,
): Promise<readonly Participant[]> => {
  const until = isoOf(now + ahead + longestLead);
  const pages = await everyPage((cursor) => participants.due(until, cursor));
  const found: Participant[] = [];
  for (const { applicationId, dueAt } of pages.flatMap(({ due }) => due)) {
    if (Date.parse(dueAt) <= now) continue;
    const participant = await participants.get(applicationId);
    if (participant !== undefined) found.push(participant);
  }
  return found;
};

/** What participants have still to do: an offer to answer, modules, a proposal. */
export const participants = async (
  deps: Pick<RemindersDeps, 'applications' | 'editions' | 'participants'>,
  reach: Reach,
): Promise<readonly AwaitedOf[]> => {
  const found: AwaitedOf[] = [];
  for (const participant of await dueParticipants(deps, reach)) {
    const edition = await editionInReach(deps.editions, participant.edition, reach);
    if (edition === undefined) continue;
    const reader = { kind: 'dossier', applicationId: participant.applicationId } as const;
    for (const reminder of ['offer', 'training', 'proposal'] as const) {
      const awaited = awaitedOf(reminder, { edition, reader, participant });
      if (awaited === undefined || !isWithin(awaited, reach)) continue;
      found.push(await withClockOf(deps, awaited, edition));
    }
  }
  return found;
};
