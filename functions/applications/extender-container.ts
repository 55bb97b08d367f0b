import { randomIds } from '../../shared/runtime/ids.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import type { ExtenderDeps } from './extend-drafts.ts';

let wired: ExtenderDeps | undefined;

/** The extender's ports, wired on the first event. It knows nobody, and makes no codes. */
export const extenderContainer = (): ExtenderDeps => {
  const table = cpiTable();
  wired ??= {
    applications: createApplicationRepository(table),
    editions: createEditionRepository(table),
    ids: randomIds,
  };
  return wired;
};
