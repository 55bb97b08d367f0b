import type { Clock } from '../../shared/runtime/clock.ts';
import type { Ids } from '../../shared/runtime/ids.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ReviewRepository } from '../../shared/store/review-repository.ts';
import type { SelectionRepository } from '../../shared/store/selection-repository.ts';

/** What the use cases of the context are given. */
export interface SelectionDeps {
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly applications: Pick<ApplicationRepository, 'get' | 'list' | 'setStatus' | 'tell'>;
  readonly reviews: Pick<ReviewRepository, 'ofTrack'>;
  readonly selections: SelectionRepository;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'newId'>;
}
