import type { Participant } from '../../shared/domain/participant.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import { everyParticipant } from '../../shared/store/every-participant.ts';
import type { TrainingDeps } from './deps.ts';

/** Enough to be quick, few enough to leave the table to others. */
const width = 12;

/** Everyone who holds a place in an edition, with address and name: the lists have neither. */
export const knownPeople = async (
  { participants }: Pick<TrainingDeps, 'participants'>,
  edition: string,
): Promise<readonly Participant[]> => {
  const cards = await everyParticipant(participants, edition);
  const people: Participant[] = [];
  await inParallel(cards, width, async ({ applicationId }) => {
    const person = await participants.get(applicationId);
    if (person !== undefined) people.push(person);
  });
  return people;
};
