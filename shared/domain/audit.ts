/** What stood somewhere: ids, codes, numbers and dates, by name. */
export type AuditedState = Readonly<Record<string, string | number | boolean | null>>;

/** A line of the audit log: who did what, on whom, when, what stood before and after, and why. */
export interface AuditEntry {
  /** Id of the event that carried it, so that told twice it is one line. */
  readonly id: string;
  /** UTC moment, ISO 8601. */
  readonly at: string;
  readonly edition: string;
  /** The dossier, the track or the edition that it was done to. */
  readonly subject: string;
  readonly action: string;
  readonly by: { readonly sub: string; readonly roles: readonly string[] };
  readonly before?: AuditedState;
  readonly after?: AuditedState;
  readonly why?: string;
}

/** The month of a moment, UTC: `2023-04`. The log is kept in parts of a month. */
export const monthOf = (at: string): string => at.slice(0, 7);
