import type { Edition, Seminar, Track } from '../../../shared/domain/edition.ts';
import { type AwaitedOf, awaitedOf, daysOf } from '../../../shared/domain/reminder-definitions.ts';
import { isWithin, type Reach } from '../../../shared/domain/reminders.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import { everyParticipant } from '../../../shared/store/every-participant.ts';
import type { RemindersDeps } from '../container.ts';
import { presentEditions } from '../editions-in-reach.ts';
import { withClockOf } from './reader-clock.ts';

const seminarsOf = (
  edition: Edition,
  reach: Reach,
): readonly { readonly track: Track; readonly seminar: Seminar }[] =>
  edition.tracks.flatMap((track) =>
    (track.online?.seminars ?? [])
      .filter(({ startsAt }) => {
        const dueAt = instantOf(startsAt, edition.timeZone);
        return isWithin({ dueAt, days: daysOf('seminar', edition) }, reach);
      })
      .map((seminar) => ({ track, seminar })),
  );

/** Real-time seminars, for whoever is in online training; only where the edition asks for it. */
export const seminars = async (
  deps: Pick<RemindersDeps, 'applications' | 'editions' | 'participants'>,
  reach: Reach,
): Promise<readonly AwaitedOf[]> => {
  const found: AwaitedOf[] = [];
  for (const edition of await presentEditions(deps.editions, reach)) {
    for (const { track, seminar } of seminarsOf(edition, reach)) {
      const people = await everyParticipant(deps.participants, edition.edition, {
        within: { track: track.id },
      });
      for (const { applicationId, stage, section } of people) {
        const isAsked = seminar.sections?.includes(section) ?? true;
        if (stage !== 'in-online-training' || !isAsked) continue;
        const reader = { kind: 'dossier', applicationId } as const;
        const awaited = awaitedOf('seminar', { edition, reader, track: track.id, seminar });
        if (awaited !== undefined) found.push(await withClockOf(deps, awaited, edition));
      }
    }
  }
  return found;
};
