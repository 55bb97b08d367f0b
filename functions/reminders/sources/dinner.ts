import { askedStages, invitedKey } from '../../../shared/domain/dinner.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import {
  type AwaitedOf,
  awaitedOf,
  daysOf,
  type ReminderReader,
} from '../../../shared/domain/reminder-definitions.ts';
import { isWithin, type Reach } from '../../../shared/domain/reminders.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import { everyParticipant } from '../../../shared/store/every-participant.ts';
import type { RemindersDeps } from '../container.ts';
import { presentEditions } from '../editions-in-reach.ts';
import { withClockOf } from './reader-clock.ts';

type Deps = Pick<RemindersDeps, 'applications' | 'dinner' | 'editions' | 'participants'>;

/** Whoever is invited, by the name of their answer, and since when. */
interface Invitee {
  readonly invited: string;
  readonly invitedAt: string;
  readonly reader: ReminderReader;
}

/** The participants who come to Korea, once the day was announced to them; and the visitors. */
const inviteesOf = async (deps: Deps, edition: string): Promise<readonly Invitee[]> => {
  const [announcedAt, visitors] = await Promise.all([
    deps.dinner.announcedAt(edition),
    deps.dinner.visitors(edition),
  ]);
  const people =
    announcedAt === undefined ? [] : await everyParticipant(deps.participants, edition);
  return [
    ...people
      .filter(({ stage }) => askedStages.includes(stage))
      .map(({ applicationId }) => ({
        invited: invitedKey({ kind: 'person', edition, applicationId }),
        invitedAt: announcedAt ?? '',
        reader: { kind: 'dossier', applicationId } as const,
      })),
    ...visitors.map(({ visitorId, name, invitedAt }) => {
      const guest = { kind: 'visitor', edition, visitorId } as const;
      return {
        invited: invitedKey(guest),
        invitedAt,
        reader: { kind: 'guest', guest, name } as const,
      };
    }),
  ];
};

/** Whether answers for the dinner are awaited by a date that is near enough. */
const isAwaited = (edition: Edition, reach: Reach): boolean => {
  const answerBy = edition.cpiDay?.dinner?.answerBy;
  if (answerBy === undefined) return false;
  const dueAt = instantOf(answerBy, edition.timeZone);
  return isWithin({ dueAt, days: daysOf('dinner', edition) }, reach);
};

/** Those who are invited to CPI Day and have not answered. */
export const dinner = async (deps: Deps, reach: Reach): Promise<readonly AwaitedOf[]> => {
  const found: AwaitedOf[] = [];
  for (const edition of await presentEditions(deps.editions, reach)) {
    if (!isAwaited(edition, reach)) continue;
    const year = edition.edition;
    const answered = new Set((await deps.dinner.replies(year)).map(({ invited }) => invited));
    for (const { invited, invitedAt, reader } of await inviteesOf(deps, year)) {
      const hasAnswered = answered.has(invited);
      const awaited = awaitedOf('dinner', { edition, reader, invitedAt, hasAnswered });
      if (awaited !== undefined) found.push(await withClockOf(deps, awaited, edition));
    }
  }
  return found;
};
