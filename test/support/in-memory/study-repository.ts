import type { Study } from '../../../shared/domain/study.ts';
import type { StudyRepository } from '../../../shared/store/study-repository.ts';

/** Studies in memory, with the same outcomes as the table's. */
export const inMemoryStudyRepository = (): StudyRepository => {
  const studies = new Map<string, Study>();
  return {
    get: async (applicationId) => studies.get(applicationId),
    replace: async (next) => {
      if ((studies.get(next.applicationId)?.version ?? 0) !== next.version - 1) return false;
      studies.set(next.applicationId, next);
      return true;
    },
  };
};
