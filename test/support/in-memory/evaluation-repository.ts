import type { Evaluated } from '../../../shared/domain/evaluation-answers.ts';
import type { EvaluationRepository } from '../../../shared/store/evaluation-repository.ts';
import type { ParticipantRepository } from '../../../shared/store/participant-repository.ts';

/** Answers in memory, over the participants that they are noted on. */
export const inMemoryEvaluationRepository = (
  participants: Pick<ParticipantRepository, 'record'>,
): EvaluationRepository => {
  const respondents = new Map<string, string>();
  const kept = new Map<string, Evaluated>();
  const ofEdition = (edition: string) =>
    [...kept.values()].filter(({ answers }) => answers.edition === edition);
  return {
    find: async (applicationId) => kept.get(respondents.get(applicationId) ?? ''),
    save: async (applicationId, next, change) => {
      const { respondent, version } = next.answers;
      if ((respondents.get(applicationId) ?? respondent) !== respondent) return false;
      if ((kept.get(respondent)?.answers.version ?? 0) !== version - 1) return false;
      // Taken before anybody else can come in between, as a transaction does.
      const stood = kept.get(respondent);
      respondents.set(applicationId, respondent);
      kept.set(respondent, next);
      const isNoted = typeof (await participants.record(applicationId, change)) !== 'string';
      if (isNoted) return true;
      if (stood === undefined) {
        respondents.delete(applicationId);
        kept.delete(respondent);
      } else {
        kept.set(respondent, stood);
      }
      return false;
    },
    answers: async (edition) => ofEdition(edition).map(({ answers }) => answers),
    comments: async (edition) => ofEdition(edition).map(({ comments }) => comments),
  };
};
