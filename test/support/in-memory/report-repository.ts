import type { EditionRepository } from '../../../shared/store/edition-repository.ts';
import type { ParticipationRepository } from '../../../shared/store/participation-repository.ts';
import type { ReportRepository } from '../../../shared/store/report-repository.ts';

/** The report's source over the two repositories that hold its parts. */
export const inMemoryReportRepository = (
  editions: Pick<EditionRepository, 'get'>,
  participation: Pick<ParticipationRepository, 'get'>,
): ReportRepository => ({
  find: async (edition) => {
    const record = await editions.get(edition);
    if (record === undefined) return undefined;
    const entries = Object.values(await participation.get(edition));
    return { edition: record.edition, entries };
  },
});
