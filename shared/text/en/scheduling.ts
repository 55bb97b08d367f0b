import type { ClashCode } from '../../domain/timetable-clash.ts';
import { changedParts, sessionKinds } from '../vocabulary/sessions-en.ts';

interface ClashFacts {
  /** Who, which room or which cohort. */
  readonly what: string;
  /** One session or two, by title and time. */
  readonly sessions: readonly string[];
  readonly minutes?: number;
  readonly needed?: number;
}

const both = ({ sessions }: ClashFacts): string => sessions.join(' and ');

const clashes: Readonly<Record<ClashCode, (facts: ClashFacts) => string>> = {
  'instructor-busy': (facts) => `${facts.what} would teach two sessions at once: ${both(facts)}.`,
  'room-taken': (facts) =>
    `The room ${facts.what} is needed for two sessions at once: ${both(facts)}.`,
  'cohort-busy': (facts) => `${facts.what} would have two sessions at once: ${both(facts)}.`,
  'participant-busy': (facts) =>
    `The participant ${facts.what} would have two sessions at once: ${both(facts)}.`,
  'no-time-to-travel': (facts) =>
    `${facts.what} would have ${facts.minutes} minutes for a way of ${facts.needed}: ${both(facts)}.`,
  'unknown-room': (facts) => `There is no room “${facts.what}”: ${both(facts)}.`,
  'unknown-instructor': (facts) => `There is no instructor “${facts.what}”: ${both(facts)}.`,
  'unknown-cohort': (facts) => `There is no track or section “${facts.what}”: ${both(facts)}.`,
  'unknown-participant': (facts) => `Nobody here has the number ${facts.what}: ${both(facts)}.`,
  'room-too-small': (facts) => `The room ${facts.what} has fewer seats: ${both(facts)}.`,
  'instructor-away': (facts) => `${facts.what} is not available: ${both(facts)}.`,
  'outside-course': (facts) => `${facts.what} has no course on that day: ${both(facts)}.`,
  'same-id': (facts) => `Two sessions are called “${facts.what}”.`,
};

/** Words of the timetable. */
export const scheduling = {
  title: 'My timetable',
  today: 'Today',
  tomorrow: 'Tomorrow',
  nothingToday: 'Nothing is planned for you today.',
  notPublished: 'The timetable of the weeks in Korea is not published yet. We will write to you.',
  room: 'Room',
  with: 'With',
  join: 'Join online',
  past: 'What was before',
  publishedOn: 'As published',
  zone: 'Every time is shown as it is at the place of the course and in UTC.',
  back: 'Your own page',
  calendar: {
    name: (edition: string, section?: string) =>
      section === undefined ? edition : `${edition}: ${section}`,
    title: 'My timetable in my own calendar',
    lead: 'Your calendar programme can read your timetable from an address of its own, and keeps up with every change by itself.',
    secret:
      'Whoever knows this address can read your timetable, and nothing else. Give it to your calendar only. You can switch it off here at any time.',
    make: 'Make an address',
    makeNew: 'Make a new address',
    replaces: 'A new address takes the place of the one you have: that one stops working at once.',
    once: 'Here is your address. It is shown this once; a new one can be made at any time.',
    address: 'Address of your calendar',
    subscribe: 'Subscribe on this device',
    how: 'In other calendar programmes choose “Add by URL” or “From the internet” and put the address in. They look for changes about once in an hour.',
    since: 'Your address was made on',
    close: 'Switch the address off',
    back: 'My timetable',
  },
  kinds: sessionKinds,
  parts: changedParts,
  clashes,
  session: (title: string, from: string, to: string) => `“${title}” (${from}–${to})`,
  rowFault: (row: number, column: string, reason: string) =>
    column === '' ? `Row ${row}: ${reason}` : `Row ${row}, ${column}: ${reason}`,
  change: {
    added: (title: string, when: string) => `New: ${title}, ${when}.`,
    cancelled: (title: string, when: string) => `Cancelled: ${title}, ${when}.`,
    moved: (title: string, before: string, when: string) =>
      `Moved: ${title}, now ${when} (it was ${before}).`,
    changed: (title: string, when: string, changed: string) =>
      `Changed: ${title}, ${when}: ${changed}.`,
    more: (count: number) => `And ${count} more. Your timetable has them all.`,
  },
  refused: {
    clash: {
      title: 'This cannot be held as planned.',
      detail: 'Nothing was written. Each clash names its sessions.',
    },
    changed: {
      title: 'Somebody has changed the timetable meanwhile.',
      detail: (version: number) =>
        `It is at version ${version} now. Please load it again; what you were about to write is not lost.`,
    },
    otherName: 'A session keeps the name that its address has.',
    table: {
      title: 'The table has faults.',
      detail: 'Nothing was written. Each fault names its row and column.',
    },
  },
};
