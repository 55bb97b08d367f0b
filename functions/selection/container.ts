import { systemClock } from '../../shared/runtime/clock.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { type CpiTable, cpiTable } from '../../shared/store/client.ts';
import { createDuplicateRepository } from '../../shared/store/duplicate-repository.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createReviewRepository } from '../../shared/store/review-repository.ts';
import { createSelectionRepository } from '../../shared/store/selection-repository.ts';
import type { PromotionDeps } from './deps.ts';

/** The context's ports on a table. */
export const depsOn = (table: CpiTable): PromotionDeps => ({
  editions: createEditionRepository(table),
  applications: createApplicationRepository(table),
  reviews: createReviewRepository(table),
  duplicates: createDuplicateRepository(table),
  selections: createSelectionRepository(table),
  clock: systemClock,
  ids: randomIds,
});

let wired: PromotionDeps | undefined;

/** The ports of these functions, wired on the first request or event. */
export const container = (): PromotionDeps => {
  wired ??= depsOn(cpiTable());
  return wired;
};
