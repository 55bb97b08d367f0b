import { DatesConfirmed } from '../../../events/dates-confirmed.ts';
import { DatesMoved } from '../../../events/dates-moved.ts';
import type { DatesToConfirm, MovedDate } from '../../domain/moved-dates.ts';
import type { Participant } from '../../domain/participant.ts';
import { type Addition, eventOf, type Stamp } from './change.ts';

/** The most that one letter tells of. */
const mostTold = 20;

/** What follows for a participant from dates of their edition that moved. */
export interface DateMoves {
  /** Of the edition that has the new dates. */
  readonly version: number;
  /** Those that concern the person; the letter tells of them. */
  readonly moved: readonly MovedDate[];
  /** Days in the host country that the person is asked about. */
  readonly toConfirm?: DatesToConfirm;
  /** When the proposal is due now, ISO 8601 UTC: later than it was. */
  readonly proposalDueAt?: string;
  /** The next deadline of the journey, ISO 8601 UTC. */
  readonly due?: string;
}

/** Lets a participant follow the edition's dates, and tells them: once for each version of it. */
export const moveDates = (participant: Participant, stamp: Stamp, moves: DateMoves): Addition => {
  const { stage, version: read, proposal } = participant;
  const { version, moved, toConfirm, proposalDueAt, due } = moves;
  return {
    name: 'move-dates',
    from: [stage],
    set: {
      datesToldOf: version,
      ...(toConfirm === undefined ? {} : { datesToConfirm: toConfirm }),
      ...(proposal === undefined || proposalDueAt === undefined
        ? {}
        : { proposal: { ...proposal, dueAt: proposalDueAt } }),
    },
    ...(due === undefined ? {} : { due }),
    onlyIf: { version: read },
    event: eventOf(DatesMoved, participant, stamp, {
      version,
      moved: moved.slice(0, mostTold),
      toConfirm: toConfirm !== undefined,
    }),
  };
};

/** The person can come on the days that moved. */
export const confirmDates = (
  participant: Participant,
  stamp: Stamp,
  toConfirm: DatesToConfirm,
): Addition => ({
  name: 'confirm-dates',
  from: [participant.stage],
  set: { datesToConfirm: { ...toConfirm, confirmedAt: stamp.at } },
  onlyIf: { version: participant.version },
  event: eventOf(DatesConfirmed, participant, stamp, toConfirm.visit),
});
