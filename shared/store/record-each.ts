import type { Participant } from '../domain/participant.ts';
import { inParallel } from '../runtime/in-parallel.ts';
import type { ParticipantRepository } from './participant-repository.ts';
import type { Addition } from './transitions/index.ts';

/** What became of a list of people, each in one place, in the order of the list. */
export interface Tally {
  readonly recorded: readonly string[];
  /** Recorded before: sending a list again changes nothing. */
  readonly already: readonly string[];
  readonly refused: readonly { readonly applicationId: string; readonly reason: string }[];
}

export interface RecordRules {
  readonly edition: string;
  /** What is recorded for a person, or the code of the reason why it cannot be. */
  readonly additionFor: (participant: Participant) => Addition | string;
  /** Code of the reason when the person stands elsewhere. */
  readonly wrongStage: string;
}

/** Enough to be quick, few enough to leave the table to others. */
const width = 12;
const attempts = 4;

/**
 * Records something for each person of a list, once, a few at a time. Each is one conditional
 * write, so a list that was only half written is sent again as it is.
 */
export const recordEach = async (
  participants: Pick<ParticipantRepository, 'get' | 'record'>,
  list: readonly string[],
  { edition, additionFor, wrongStage }: RecordRules,
): Promise<Tally> => {
  const ids = [...new Set(list)];
  const outcomes = new Map<string, string>();

  const recordOne = async (applicationId: string, attempt = 1): Promise<string> => {
    const participant = await participants.get(applicationId);
    if (participant?.edition !== edition) return 'not-a-participant';
    const addition = additionFor(participant);
    if (typeof addition === 'string') return addition;
    const outcome = await participants.record(applicationId, addition);
    if (typeof outcome !== 'string') return 'recorded';
    // Somebody else wrote in between: decided anew on what stands then.
    if (outcome === 'changed' && attempt < attempts) return recordOne(applicationId, attempt + 1);
    return outcome === 'wrong-stage' ? wrongStage : outcome;
  };
  await inParallel(ids, width, async (id) => {
    outcomes.set(id, await recordOne(id));
  });

  const those = (outcome: string) => ids.filter((id) => outcomes.get(id) === outcome);
  return {
    recorded: those('recorded'),
    already: those('already'),
    refused: ids.flatMap((applicationId) => {
      const reason = outcomes.get(applicationId) ?? '';
      return ['recorded', 'already'].includes(reason) ? [] : [{ applicationId, reason }];
    }),
  };
};
