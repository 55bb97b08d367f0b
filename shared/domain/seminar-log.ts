/**
 * Who was in a seminar, as the meeting tool has it. A log only grows: what is imported again is
 * there already, and somebody who came back has several spans.
 */
import { mergedSpans, type Span } from './spans.ts';

/** A row of the tool's list: somebody came and went. */
export interface LogRow {
  readonly name: string;
  /** Empty where the tool does not know it. */
  readonly email: string;
  readonly span: Span;
}

/** Somebody in the log, by what the tool calls them. */
export interface Attendee {
  readonly name: string;
  readonly email: string;
  readonly spans: readonly Span[];
}

export interface SeminarLog {
  readonly edition: string;
  readonly seminar: string;
  /** By what they are recognised by, in this log and in the next one. */
  readonly attendees: Readonly<Record<string, Attendee>>;
  /** UTC moment, ISO 8601: names and addresses of a list are not kept longer. */
  readonly keptUntil: string;
  /** Counts up with every change; writers state the version that they read. */
  readonly version: number;
}

/** What one item holds. */
export const mostAttendees = 1500;

/** How long a list is kept after its seminar: minutes stay with the participants. */
export const logKeptFor = 180 * 86_400_000;

export const noLog = (edition: string, seminar: string, keptUntil: string): SeminarLog => ({
  ...{ edition, seminar, keptUntil },
  attendees: {},
  version: 0,
});

/** A name as it is compared: case, spacing and forms of the same letter make no difference. */
export const comparedName = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

export const comparedEmail = (email: string): string => email.trim().normalize('NFC').toLowerCase();

/** What somebody is recognised by: the address, or else the name. */
export const attendeeKey = ({ name, email }: Pick<Attendee, 'name' | 'email'>): string =>
  email === '' ? `name ${comparedName(name)}` : comparedEmail(email);

/** The log with further rows: the same rows again leave it as it is. */
export const withRows = (log: SeminarLog, rows: readonly LogRow[]): SeminarLog => {
  const attendees: Record<string, Attendee> = { ...log.attendees };
  for (const { name, email, span } of rows) {
    const key = attendeeKey({ name, email });
    const stands = attendees[key] ?? { name, email, spans: [] };
    attendees[key] = { ...stands, spans: mergedSpans([...stands.spans, span]) };
  }
  return { ...log, attendees, version: log.version + 1 };
};

/** Whether two logs say the same, whatever their versions are. */
export const saysTheSame = (one: SeminarLog, other: SeminarLog): boolean => {
  const keys = Object.keys(one.attendees);
  return (
    keys.length === Object.keys(other.attendees).length &&
    keys.every((key) => {
      const spans = other.attendees[key]?.spans;
      return JSON.stringify(spans) === JSON.stringify(one.attendees[key]?.spans);
    })
  );
};
