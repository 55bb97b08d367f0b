import type { Edition } from '../domain/edition.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { visitDayRefusal } from '../domain/visit-day.ts';
import type { ParticipantRepository } from './participant-repository.ts';
import { recordEach, type Tally } from './record-each.ts';
import { attendDay, type Stamp } from './transitions/index.ts';

interface VisitDay {
  readonly edition: Edition;
  /** YYYY-MM-DD, in the edition's zone. */
  readonly day: string;
  readonly now: Instant;
  readonly stampOf: () => Stamp;
}

/** Records for each of these people that they were there on a day, where it counts for them. */
export const recordVisitDayOf = (
  participants: Pick<ParticipantRepository, 'get' | 'record'>,
  people: readonly string[],
  { edition, day, now, stampOf }: VisitDay,
): Promise<Tally> => {
  const today = dayOf(now, edition.timeZone);
  return recordEach(participants, people, {
    edition: edition.edition,
    wrongStage: 'not-in-korea',
    additionFor: (participant) =>
      visitDayRefusal(edition, participant, day, today) ?? attendDay(participant, stampOf(), day),
  });
};
