import type { ParticipantCard } from '../../shared/domain/participant-card.ts';
import { withoutDays } from '../../shared/domain/stages.ts';
import type { Session } from '../../shared/domain/timetable.ts';
import { changesFor, type SessionChange } from '../../shared/domain/timetable-change.ts';
import type { SchedulingDeps } from './deps.ts';

export interface AffectedPerson {
  readonly attendee: ParticipantCard;
  readonly changes: readonly SessionChange[];
}

/** Everyone whose own timetable is another after a change, with what changes for them. */
export const peopleAffected = async (
  { participants }: Pick<SchedulingDeps, 'participants'>,
  edition: string,
  before: readonly Session[],
  after: readonly Session[],
): Promise<readonly AffectedPerson[]> => {
  const affected: AffectedPerson[] = [];
  let cursor: string | undefined;
  do {
    const page = await participants.page(edition, cursor === undefined ? {} : { cursor });
    for (const attendee of page.participants) {
      if (withoutDays.includes(attendee.stage)) continue;
      const changes = changesFor(attendee, before, after);
      if (changes.length > 0) affected.push({ attendee, changes });
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return affected;
};
