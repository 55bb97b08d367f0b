/**
 * Somebody outside the programme: who writes for an applicant, or is invited to CPI Day. A link
 * leads them to their own part, and to nothing else.
 */
export type Guest =
  | { readonly kind: 'office'; readonly officeId: string }
  | { readonly kind: 'referee'; readonly applicationId: string; readonly endorsementId: string }
  | { readonly kind: 'visitor'; readonly edition: string; readonly visitorId: string };

/** Where each of them goes on after signing in. */
export const guestHome: Readonly<Record<Guest['kind'], string>> = {
  office: '/nominations',
  referee: '/reference',
  visitor: '/cpi-day/reply',
};
