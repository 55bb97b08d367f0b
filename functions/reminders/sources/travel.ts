import type { Edition } from '../../../shared/domain/edition.ts';
import type { ParticipantCard } from '../../../shared/domain/participant-card.ts';
import { type Preparation, preparationOf, preparing } from '../../../shared/domain/preparation.ts';
import { type AwaitedOf, awaitedOf, daysOf } from '../../../shared/domain/reminder-definitions.ts';
import { isWithin, type Reach } from '../../../shared/domain/reminders.ts';
import { dayOf, endOfDay } from '../../../shared/domain/time.ts';
import { everyParticipant } from '../../../shared/store/every-participant.ts';
import type { RemindersDeps } from '../container.ts';
import { presentEditions } from '../editions-in-reach.ts';
import { withClockOf } from './reader-clock.ts';

type Deps = Pick<RemindersDeps, 'applications' | 'editions' | 'participants'>;

/** What the person can do something about: rooms are the office's. */
const isTheirs = ({ item, state }: Preparation): boolean =>
  item !== 'room' && (state === 'open' || state === 'late' || state === 'wrong');

/** Whether something of a section is due near enough, whoever has it open. */
const isNear = (edition: Edition, { dueOn }: Preparation, reach: Reach): boolean =>
  isWithin({ dueAt: endOfDay(dueOn, edition.timeZone), days: daysOf('travel', edition) }, reach);

const anybody = (edition: Edition) =>
  edition.tracks.flatMap(({ id: track, sections }) =>
    sections.flatMap(({ id: section }) => preparationOf({ track, section }, edition, '')),
  );

const openOf = (
  card: ParticipantCard,
  edition: Edition,
  reach: Reach,
): ReadonlyMap<string, readonly Preparation[]> =>
  Map.groupBy(
    preparing.includes(card.stage) && card.stage !== 'in-korea'
      ? preparationOf(card, edition, dayOf(reach.now, edition.timeZone)).filter(
          (one) => isTheirs(one) && isNear(edition, one, reach),
        )
      : [],
    ({ dueOn }) => dueOn,
  );

/** Those who prepare a visit and have something open, or something that will not do. */
export const travel = async (deps: Deps, reach: Reach): Promise<readonly AwaitedOf[]> => {
  const found: AwaitedOf[] = [];
  for (const edition of await presentEditions(deps.editions, reach)) {
    if (!anybody(edition).some((one) => isNear(edition, one, reach))) continue;
    for (const card of await everyParticipant(deps.participants, edition.edition)) {
      const reader = { kind: 'dossier', applicationId: card.applicationId } as const;
      for (const [dueOn, open] of openOf(card, edition, reach)) {
        const items = open.map(({ item }) => item);
        const awaited = awaitedOf('travel', { edition, reader, dueOn, items });
        if (awaited !== undefined) found.push(await withClockOf(deps, awaited, edition));
      }
    }
  }
  return found;
};
