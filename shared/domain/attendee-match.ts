/** Who of the participants somebody in a meeting tool's list is. */
import {
  type Attendee,
  attendeeKey,
  comparedEmail,
  comparedName,
  type SeminarLog,
} from './seminar-log.ts';
import type { Span } from './spans.ts';

export interface KnownPerson {
  readonly applicationId: string;
  readonly name: string;
  readonly email: string;
}

/** What staff have decided of somebody in a list: who it is, or that it is nobody of the edition. */
export interface AttendeeMatches {
  readonly edition: string;
  /** By the attendee's key; `nobody` for hosts, interpreters, guests. */
  readonly matches: Readonly<Record<string, string>>;
  readonly version: number;
}

export const nobody = 'nobody';

/** "Dara (Sok Dara)" is what somebody calls themselves, and what they were called before. */
const namesIn = (shown: string): readonly string[] => {
  const renamed = /^(?<now>.*?)\s*[(（](?<before>[^()（）]*)[)）]\s*$/u.exec(shown)?.groups;
  return [shown, renamed?.now ?? '', renamed?.before ?? '']
    .map(comparedName)
    .filter((name) => name !== '');
};

const only = (people: readonly KnownPerson[]): string | undefined =>
  people.length === 1 ? people[0]?.applicationId : undefined;

/**
 * Who it is: as staff have decided, else who has the address, else who alone has exactly that name.
 * Undefined is for a person to decide: a near miss may be somebody else.
 */
export const matchOf = (
  attendee: Pick<Attendee, 'name' | 'email'>,
  people: readonly KnownPerson[],
  { matches }: Pick<AttendeeMatches, 'matches'>,
): string | undefined => {
  const decided = matches[attendeeKey(attendee)];
  if (decided !== undefined) return decided;
  const address = comparedEmail(attendee.email);
  const byAddress =
    address === '' ? [] : people.filter(({ email }) => comparedEmail(email) === address);
  if (byAddress.length > 0) return only(byAddress);
  const names = namesIn(attendee.name);
  return only(people.filter(({ name }) => names.includes(comparedName(name))));
};

/** A log with the people in it: their time, and who is still to be matched. */
export interface MatchedLog {
  /** Spans by application id, of every device and name that somebody was there under. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  readonly unmatched: readonly (Attendee & { readonly attendee: string })[];
}

export const matchedLog = (
  { attendees }: SeminarLog,
  people: readonly KnownPerson[],
  matches: Pick<AttendeeMatches, 'matches'>,
): MatchedLog => {
  const spans = new Map<string, readonly Span[]>();
  const unmatched: (Attendee & { attendee: string })[] = [];
  for (const [key, attendee] of Object.entries(attendees)) {
    const who = matchOf(attendee, people, matches);
    if (who === undefined) unmatched.push({ ...attendee, attendee: key });
    else if (who !== nobody) spans.set(who, [...(spans.get(who) ?? []), ...attendee.spans]);
  }
  return { spans, unmatched };
};

/** The log without anybody who is this person, under whatever name they were there. */
export const logWithout = (
  log: SeminarLog,
  person: KnownPerson,
  matches: Pick<AttendeeMatches, 'matches'>,
): SeminarLog => {
  const others = Object.entries(log.attendees).filter(
    ([, attendee]) => matchOf(attendee, [person], matches) !== person.applicationId,
  );
  return { ...log, attendees: Object.fromEntries(others), version: log.version + 1 };
};

/** What was decided of everybody else. */
export const matchesWithout = (
  matches: AttendeeMatches,
  applicationId: string,
): AttendeeMatches => {
  const others = Object.entries(matches.matches).filter(([, who]) => who !== applicationId);
  return { ...matches, matches: Object.fromEntries(others), version: matches.version + 1 };
};
