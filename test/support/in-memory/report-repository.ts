import type { EditionRepository } from '../../../shared/store/edition-repository.ts';
import type { EvaluationRepository } from '../../../shared/store/evaluation-repository.ts';
import type { ParticipationRepository } from '../../../shared/store/participation-repository.ts';
import type { ReportRepository } from '../../../shared/store/report-repository.ts';

/** The report's source over the repositories that hold its parts. */
export const inMemoryReportRepository = (
  editions: Pick<EditionRepository, 'get'>,
  participation: Pick<ParticipationRepository, 'get'>,
  evaluations: Pick<EvaluationRepository, 'answers'>,
): ReportRepository => ({
  find: async (edition) => {
    const record = await editions.get(edition);
    if (record === undefined) return undefined;
    const entries = Object.values(await participation.get(edition));
    const answers = await evaluations.answers(edition);
    return { edition: record.edition, entries, answers };
  },
});
