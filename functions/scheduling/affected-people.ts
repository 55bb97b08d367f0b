import type { ParticipantCard } from '../../shared/domain/participant-card.ts';
import { withoutDays } from '../../shared/domain/stages.ts';
import type { Session } from '../../shared/domain/timetable.ts';
import { changesFor, type SessionChange } from '../../shared/domain/timetable-change.ts';
import { everyParticipant } from '../../shared/store/every-participant.ts';
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
  const people = await everyParticipant(participants, edition);
  return people
    .filter(({ stage }) => !withoutDays.includes(stage))
    .map((attendee) => ({ attendee, changes: changesFor(attendee, before, after) }))
    .filter(({ changes }) => changes.length > 0);
};
