/** What was arranged for a journey that nobody makes any more, and whether it was called off. */
import type { Participant } from './participant.ts';
import { endsWithoutVisit } from './stages.ts';

export const arrangements = ['ticket', 'room'] as const;
export type Arrangement = (typeof arrangements)[number];

/** When each was called off, ISO 8601 UTC. */
export type CalledOff = Readonly<Partial<Record<Arrangement, string>>>;

type Traveller = Pick<Participant, 'stage' | 'travel' | 'calledOff'>;

const isArranged = ({ travel = {} }: Traveller, arrangement: Arrangement): boolean =>
  arrangement === 'room'
    ? travel.room === true
    : travel.arrival === true || travel.departure === true;

/**
 * Whether the office still has to call something off. Undefined while the person may travel, and
 * where nothing was arranged or is kept any more.
 */
export const callingOff = (
  person: Traveller,
  arrangement: Arrangement,
): 'to-call-off' | 'called-off' | undefined => {
  if (!endsWithoutVisit.includes(person.stage)) return undefined;
  if (person.calledOff?.[arrangement] !== undefined) return 'called-off';
  return isArranged(person, arrangement) ? 'to-call-off' : undefined;
};
