import type { ApplicationRepository } from '../../../shared/store/application-repository.ts';
import type { ApplicationStatuses } from '../../../shared/store/application-statuses.ts';

/** The statuses of applications in memory. */
export const inMemoryApplicationStatuses =
  (applications: Pick<ApplicationRepository, 'get'>): ApplicationStatuses =>
  async (ids) => {
    const found = await Promise.all(ids.map((id) => applications.get(id)));
    return new Map(
      found.flatMap((one) => (one === undefined ? [] : [[one.applicationId, one.status]])),
    );
  };
