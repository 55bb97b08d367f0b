import type { CohortFilter } from '../../shared/domain/cohort-list.ts';

type Asked<F> = { readonly [Name in keyof F]?: F[Name] | undefined };

/** The filter that was asked for, without what nobody chose. */
export const chosen = <F extends CohortFilter>(asked: Asked<F>): F =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as F;
