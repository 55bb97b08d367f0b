import { cpiTable } from '../../shared/store/client.ts';
import { createReportRepository } from '../../shared/store/report-repository.ts';
import type { Deps } from './deps.ts';

let deps: Deps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): Deps => {
  deps ??= { reports: createReportRepository(cpiTable()) };
  return deps;
};
