import { StaffActed } from '../../../events/staff-acted.ts';
import type { Arrangement } from '../../domain/calling-off.ts';
import type { Participant } from '../../domain/participant.ts';
import { endsWithoutVisit, entersFrom, type ParticipantStage } from '../../domain/stages.ts';
import type { TravelProgress } from '../../domain/travel.ts';
import { type Addition, eventOf, type Stamp } from './change.ts';

const everyStage = Object.keys(entersFrom) as ParticipantStage[];

/**
 * Notes how far a person is with the journey. The person's own change announces nothing; one of the
 * office is told to the audit log.
 */
export const noteTravel = (
  participant: Participant,
  stamp: Stamp,
  travel: TravelProgress,
  from: readonly ParticipantStage[] = everyStage,
): Addition => ({
  name: 'note-travel',
  from,
  set: { travel },
  ...(stamp.audit === undefined ? {} : { event: eventOf(StaffActed, participant, stamp, {}) }),
});

/** Notes that the office has called something off that was arranged in vain. */
export const callOff = (
  participant: Participant,
  stamp: Stamp,
  arrangement: Arrangement,
): Addition => ({
  name: 'call-off',
  from: endsWithoutVisit,
  set: { calledOff: { ...participant.calledOff, [arrangement]: stamp.at } },
  onlyIf: { version: participant.version },
  event: eventOf(StaffActed, participant, stamp, {}),
});
