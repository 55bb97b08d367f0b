import type { WholePorts } from './whole-ports.ts';

/** What a repository is asked for without anything being written, by port and name. */
const readings: Readonly<Record<string, readonly string[]>> = {
  addresses: ['dossiersOf', 'guestsOf'],
  applications: ['get', 'open', 'answersOf', 'list'],
  assignments: ['get'],
  audit: ['page'],
  certificates: ['get'],
  checkIns: ['allRevocations', 'ofDay', 'revocations'],
  cohort: ['get', 'member', 'page'],
  dinner: ['announcedAt', 'replies', 'reply', 'seats', 'visitor', 'visitors'],
  discussions: ['get', 'ofTrack'],
  documents: ['get'],
  duplicates: ['get', 'list'],
  editions: ['get', 'list'],
  endorsements: ['due', 'get', 'ofApplication', 'ofTrack'],
  evaluations: ['answers', 'comments', 'find'],
  feeds: ['find'],
  information: ['due', 'get', 'ofApplication', 'ofEdition'],
  invitations: ['version'],
  links: ['find'],
  mails: ['get', 'isSuppressed', 'page', 'unsettled'],
  nominations: ['nominationsOf', 'office', 'offices'],
  participants: ['due', 'get', 'page'],
  people: ['keysOf'],
  proposals: ['fileOf'],
  proposalPanels: ['get'],
  reports: ['find'],
  reviewers: ['list'],
  reviews: ['due', 'get', 'ofApplication', 'ofTrack', 'queue'],
  selections: ['get', 'listOf'],
  seminars: ['excuses', 'log', 'logs', 'matches'],
  sessions: ['find'],
  retention: ['proofs'],
  travels: ['get'],
  studies: ['get'],
  votes: ['get'],
  timetables: ['current', 'get', 'publications', 'publishedAs', 'revisions'],
};

/** The most that the table takes in one item, with room for its own attributes. */
const largestItem = 390_000;

const written = ['saved', 'applied', 'allocated', 'invited', 'queued', 'seated', 'waiting'];

/** Whether the write was done; one that returns without a word was. */
const isDone = (outcome: unknown): boolean => {
  if (outcome === false) return false;
  if (typeof outcome === 'string') return written.includes(outcome);
  const isTold = typeof outcome === 'object' && outcome !== null && 'written' in outcome;
  return !isTold || outcome.written === true;
};

/** Ports that tell what was written, and that refuse, as the table does, what is too large for it. */
export const watchedPorts = () => {
  const writes: string[] = [];
  const watched = (port: string, repository: object): object =>
    new Proxy(repository, {
      get: (target, name, receiver) => {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function' || readings[port]?.includes(String(name))) return value;
        return async (...given: readonly unknown[]) => {
          const size = Buffer.byteLength(JSON.stringify(given));
          if (size > largestItem) throw new Error(`${port}.${String(name)}: ${size} bytes`);
          const outcome: unknown = await value.apply(target, given);
          if (isDone(outcome)) writes.push(`${port}.${String(name)}`);
          return outcome;
        };
      },
    });
  const watch = (ports: WholePorts): WholePorts =>
    Object.fromEntries(
      Object.entries(ports).map(([name, port]) => [
        name,
        name in readings ? watched(name, port as object) : port,
      ]),
    ) as WholePorts;
  return { writes, watch };
};
