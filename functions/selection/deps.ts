import type { Solve } from '../../shared/domain/integer-program.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import type { Ids } from '../../shared/runtime/ids.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { DuplicateRepository } from '../../shared/store/duplicate-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ReviewRepository } from '../../shared/store/review-repository.ts';
import type { SelectionRepository } from '../../shared/store/selection-repository.ts';

/** What the use cases of the context are given. */
export interface SelectionDeps {
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly applications: Pick<ApplicationRepository, 'get' | 'list' | 'setStatus' | 'tell'>;
  readonly reviews: Pick<ReviewRepository, 'ofTrack'>;
  readonly duplicates: Pick<DuplicateRepository, 'list'>;
  readonly selections: SelectionRepository;
  /** Loads the solver; only what computes a list asks for it. */
  readonly solver: () => Promise<Solve>;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'newId'>;
}

/** What promoting from the waitlist is given: it computes no list. */
export type PromotionDeps = Omit<SelectionDeps, 'solver'>;
