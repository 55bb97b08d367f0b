import type { Standing } from './scoring.ts';

/** An eligible application as selection sees it: no name, no address. */
export interface Candidate {
  readonly applicationId: string;
  readonly section: string;
  readonly country: string;
  readonly submittedAt: string;
  /**
   * The person's lot, drawn with the edition's published seed from what stays the same about the
   * person; the smaller text wins. It is not the random id, so that a repeated run draws alike.
   */
  readonly lot: string;
  readonly standing: Standing;
}

/** A candidate with enough reviews and a mean that reaches the threshold. */
export type Ranked = Candidate & { readonly mean: number };
