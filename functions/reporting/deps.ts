import type { ReportRepository } from '../../shared/store/report-repository.ts';

/** What the report works with. */
export interface Deps {
  readonly reports: ReportRepository;
}
