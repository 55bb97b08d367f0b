/** Everything that the people of a replay share: the edition, the clock, the addresses, the count of faults. */
import type { Edition, Track } from '../../shared/domain/edition.ts';
import { instantOf } from '../../shared/domain/time.ts';
import { createHttpClient, type HttpClient } from '../client/http-client.ts';
import type { Cohort } from '../cohort/cohort-schema.ts';
import type { Agenda } from './agenda.ts';
import type { Mailboxes } from './mailbox.ts';
import type { Person } from './person.ts';

export interface Staff {
  readonly admin: HttpClient;
  readonly coordinator: HttpClient;
  readonly reviewers: readonly Reviewer[];
}

export interface Reviewer {
  readonly sub: string;
  readonly email: string;
  readonly client: HttpClient;
}

export interface World {
  readonly edition: Edition;
  readonly cohort: Cohort;
  /** The sessions as a table, where the edition has a timetable. */
  readonly timetable: string | undefined;
  /** Whether it goes on until graduates have told what became of their projects. */
  readonly yearLater: boolean;
  readonly agenda: Agenda;
  readonly mailboxes: Mailboxes;
  readonly staff: Staff;
  readonly people: readonly Person[];
  personOf(applicationId: string): Person;
  /** The public address. */
  readonly url: string;
  /** Answers that a server must not give (5xx), and promises that it broke. */
  readonly faults: Faults;
  now(): number;
}

export interface Faults {
  readonly list: readonly string[];
  note(what: string): void;
}

export const createFaults = (): Faults => {
  const list: string[] = [];
  return { list, note: (what) => list.push(what) };
};

/** A client whose 5xx answers count as faults. */
export const watchedClient = (
  url: string,
  faults: Faults,
  authorization?: () => Promise<string>,
): HttpClient =>
  createHttpClient({
    url,
    ...(authorization === undefined ? {} : { authorization }),
    onAnswer: (status, call) => {
      if (status >= 500) faults.note(`${status} ${call}`);
    },
  });

export const hour = 3_600_000;
export const day = 24 * hour;

/** A moment of the edition, written in its own zone. */
export const momentIn = ({ edition }: Pick<World, 'edition'>, localMoment: string): number =>
  instantOf(localMoment, edition.timeZone);

/** Adds the steps of each track. */
export const eachTrack = (world: World, plan: (track: Track) => void): void => {
  for (const track of world.edition.tracks) plan(track);
};

/** Every row of a list that comes in pages. */
export const allPages = async <T>(
  client: HttpClient,
  path: string,
  rowsOf: (page: Record<string, unknown>) => readonly T[],
): Promise<readonly T[]> => {
  const rows: T[] = [];
  let cursor: unknown;
  do {
    const joint = path.includes('?') ? '&' : '?';
    const address = cursor === undefined ? path : `${path}${joint}cursor=${String(cursor)}`;
    const page = await client.need<Record<string, unknown>>('GET', address);
    rows.push(...rowsOf(page));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return rows;
};
