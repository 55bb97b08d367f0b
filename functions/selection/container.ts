import type { Endpoints } from '../../shared/http/http-handler.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { type CpiTable, cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createReviewRepository } from '../../shared/store/review-repository.ts';
import { createSelectionRepository } from '../../shared/store/selection-repository.ts';
import { computeSelection } from './compute-selection.ts';
import type { SelectionDeps } from './deps.ts';
import { releaseSelection } from './release-selection.ts';
import type { routes } from './routes.ts';
import { showSelection } from './show-selection.ts';

const depsOn = (table: CpiTable): SelectionDeps => ({
  editions: createEditionRepository(table),
  applications: createApplicationRepository(table),
  reviews: createReviewRepository(table),
  selections: createSelectionRepository(table),
  clock: systemClock,
  ids: randomIds,
});

let deps: SelectionDeps | undefined;
let endpoints: Endpoints<typeof routes> | undefined;

/** What the waitlist's consumer is given, wired on the first event. */
export const promoterDeps = (): SelectionDeps => {
  deps ??= depsOn(cpiTable());
  return deps;
};

/** The endpoints of this function, wired on the first request. */
export const container = (): Endpoints<typeof routes> => {
  const wired = promoterDeps();
  endpoints ??= {
    computeSelection: computeSelection(wired),
    showSelection: showSelection(wired),
    releaseSelection: releaseSelection(wired),
  };
  return endpoints;
};
