/** The address under which a calendar programme reads somebody's timetable. */

/** Whose timetable: a participant's own, or a section's, for its partner. */
export type CalendarOwner =
  | { readonly kind: 'person'; readonly applicationId: string }
  | {
      readonly kind: 'section';
      readonly edition: string;
      readonly track: string;
      readonly section: string;
    };

/** Whoever knows the address reads the calendar, so the secret in it is kept as a hash only. */
export interface CalendarFeed {
  /** Absent once the address has been switched off. */
  readonly secretHash?: string;
  /** When the address was made, or switched off; ISO 8601 UTC. */
  readonly changedAt: string;
}
