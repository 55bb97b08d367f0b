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
  /** Took part in an earlier edition, and this one ranks such people after all others. */
  readonly afterOthers?: boolean;
  /** What the office decided about the person, with a reason that is kept. */
  readonly choice?: 'include' | 'exclude';
  /** Ranked by the reviews that are there, although the office has fewer than it needs. */
  readonly rankedAnyway?: true;
  /** Place on the partner's own list, from 1; 0 when the list is in and the person is not on it. */
  readonly partnerPlace?: number;
}

/** A candidate with enough reviews and a mean that reaches the threshold, or whom somebody chose. */
export type Ranked = Candidate & { readonly mean: number };
