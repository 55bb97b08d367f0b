import { applicationStatuses } from '../../../shared/domain/stages.ts';
import type { ApplicationCounts } from '../../../shared/store/application-counts.ts';
import type { ApplicationRepository } from '../../../shared/store/application-repository.ts';
import { everyApplication } from '../../../shared/store/every-application.ts';

/** Counts of the applications in memory. */
export const inMemoryApplicationCounts =
  (applications: Pick<ApplicationRepository, 'list'>): ApplicationCounts =>
  async (edition, track) => {
    const cards = await everyApplication(applications, { edition, track });
    const of = (status: string) => cards.filter((card) => card.status === status).length;
    const counts = applicationStatuses.map((status) => [status, of(status)] as const);
    return Object.fromEntries(counts) as Awaited<ReturnType<ApplicationCounts>>;
  };
