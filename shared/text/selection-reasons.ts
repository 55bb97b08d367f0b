import type { Reason, ReasonCode } from '../domain/selection-reason.ts';

/** What the words of a reason are made from: its figures, scores already written out. */
type Facts<C extends ReasonCode> = {
  readonly [K in keyof Omit<Extract<Reason, { code: C }>, 'code'>]: number | string;
} & { readonly country: string };

/** One language's words for each reason: a missing one does not compile. */
export type ReasonTexts = {
  readonly [C in ReasonCode]: (facts: Facts<C>) => string;
};
