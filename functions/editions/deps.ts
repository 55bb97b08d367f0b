import type { Ids } from '../../shared/runtime/ids.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';

/** What the use cases of editions work with. */
export interface Deps {
  readonly editions: EditionRepository;
  readonly ids: Ids;
}
