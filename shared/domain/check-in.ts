/**
 * Checking in: what the code on somebody's pass says at the door. The same rules decide on the
 * device there, which may have no connection, and on the server when it hears of it.
 */
import type { Edition } from './edition.ts';
import { sectionOf } from './edition.ts';
import { programmeDays } from './journey.ts';
import type { Participant } from './participant.ts';

/** Whoever may be checked in on a day, as the device at the door keeps them. */
export interface Expected {
  /** `invitedKey`. */
  readonly who: string;
  readonly name: string;
  /** A section, or an organisation. */
  readonly group: string;
  /** SHA-256 of the code of the pass, in hexadecimal; the code itself is on the pass alone. */
  readonly codeHash: string;
  /** The same of codes that were revoked. */
  readonly revoked: readonly string[];
  /** Whether the pass holds on this day. */
  readonly today: boolean;
  /** Sessions of the day that are theirs. */
  readonly sessions: readonly string[];
}

/** A moment at which somebody was checked in: the first, for the day or for one session. */
export interface CheckIn {
  readonly who: string;
  readonly session?: string | undefined;
  /** ISO 8601 UTC. */
  readonly at: string;
}

export type Verdict =
  | {
      readonly kind: 'welcome' | 'wrong-day' | 'wrong-session' | 'revoked';
      readonly person: Expected;
    }
  /** Checked in before; the first moment stays. */
  | { readonly kind: 'again'; readonly person: Expected; readonly at: string }
  | { readonly kind: 'unknown' };

/** What a code says at a door. */
export const verdictOn = (
  codeHash: string,
  session: string | undefined,
  expected: readonly Expected[],
  checkIns: readonly CheckIn[],
): Verdict => {
  const person = expected.find((one) => one.codeHash === codeHash);
  if (person === undefined) {
    const former = expected.find(({ revoked }) => revoked.includes(codeHash));
    return former === undefined ? { kind: 'unknown' } : { kind: 'revoked', person: former };
  }
  if (!person.today) return { kind: 'wrong-day', person };
  if (session !== undefined && !person.sessions.includes(session)) {
    return { kind: 'wrong-session', person };
  }
  const moments = checkIns
    .filter((one) => one.who === person.who && one.session === session)
    .map(({ at }) => at)
    .sort();
  const [first] = moments;
  return first === undefined ? { kind: 'welcome', person } : { kind: 'again', person, at: first };
};

/** The days on which a participant's pass holds: those of the own section, and CPI Day. */
export const passDays = (
  edition: Edition,
  { track, section }: Pick<Participant, 'track' | 'section'>,
): readonly string[] => {
  const visit = sectionOf(edition, track, section)?.visit;
  const days = visit === undefined ? [] : programmeDays(visit);
  const { date } = edition.cpiDay ?? {};
  return [...new Set([...days, ...(date === undefined ? [] : [date])])].sort();
};

/** A code as people write it: in capitals, without what separates its groups. */
export const plainCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
