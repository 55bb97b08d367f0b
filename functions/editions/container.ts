import { randomIds } from '../../shared/runtime/ids.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import type { Deps } from './deps.ts';

let deps: Deps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): Deps => {
  deps ??= { editions: createEditionRepository(cpiTable()), ids: randomIds };
  return deps;
};
