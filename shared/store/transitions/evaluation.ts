import type { Participant } from '../../domain/participant.ts';
import type { Addition } from './change.ts';

/**
 * Notes that a questionnaire is answered, and nothing of the answers. It announces nothing: what
 * somebody thinks of a course is no news about them.
 */
export const noteEvaluation = (
  { stage, evaluated = [] }: Pick<Participant, 'stage' | 'evaluated'>,
  questionnaire: string,
): Addition => ({
  name: 'note-evaluation',
  from: [stage],
  set: { evaluated: [...new Set([...evaluated, questionnaire])].sort() },
});
