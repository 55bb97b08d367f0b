/**
 * Why a person has no place, with the figures that the decision rests on, so that it can be put
 * into words in any language.
 */
export type Reason =
  | { readonly code: 'not-enough-reviews'; readonly reviews: number; readonly needed: number }
  | { readonly code: 'unknown-section' }
  | { readonly code: 'below-threshold'; readonly mean: number; readonly threshold: number }
  | { readonly code: 'set-aside' }
  | { readonly code: 'not-on-partner-list' }
  | SectionFull
  | Exclude<WalkReason, { readonly code: 'no-place' }>;

interface SectionFull {
  readonly code: 'section-full';
  readonly places: number;
  readonly lowest: number;
}

/** Why a list that holds everyone who was chosen before has no place for a person. */
export type WalkReason =
  | { readonly code: 'no-place' }
  | { readonly code: 'country-full'; readonly cap: number }
  | { readonly code: 'country-in-section-full'; readonly cap: number }
  | { readonly code: 'pair-incomplete' }
  | ({ readonly code: 'places-left-empty' } & Shortfall)
  | ({ readonly code: 'reserved-places' } & Shortfall)
  | ({ readonly code: 'minimum-countries' } & Shortfall);

/** What the list reaches, and what it could reach at most with the person in it. */
interface Shortfall {
  readonly possible: number;
  readonly with: number;
}

export type ReasonCode = Reason['code'];
