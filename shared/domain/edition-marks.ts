/** The moments of an edition file, with the place and the words to name each of them in a fault. */
import { callWindow } from './call.ts';
import type { EditionFault, Path } from './edition-fault.ts';
import type { Readable } from './edition-readable.ts';
import type { Track } from './edition-track.ts';
import { endOfDay, type Instant, instantOf, startOfDay } from './time.ts';

/** A moment of the file: where it stands, what it is, how it reads, when it is. */
export interface Mark {
  readonly path: Path;
  readonly what: string;
  readonly written: string;
  readonly at: Instant;
}
export type MaybeMark = Mark | undefined;

/** Reads the moments below a place of the file in the edition's zone; absent ones stay absent. */
export const marksBelow = (zone: string, base: Path) => {
  const mark =
    (instant: (written: string) => Instant) =>
    (what: string, written: string | undefined, ...path: Path): MaybeMark =>
      written === undefined
        ? undefined
        : { path: [...base, ...path], what, written, at: instant(written) };
  return {
    moment: mark((written) => instantOf(written, zone)),
    firstOf: mark((day) => startOfDay(day, zone)),
    /** The last millisecond of the day. */
    lastOf: mark((day) => endOfDay(day, zone) - 1),
  };
};

/** `later` has to come after `earlier`; otherwise `later` is named as the fault. */
export const inOrder = (earlier: MaybeMark, later: MaybeMark): EditionFault[] =>
  earlier === undefined || later === undefined || earlier.at < later.at
    ? []
    : [
        {
          path: later.path,
          reason: `${later.what} (${later.written}) has to be after ${earlier.what} (${earlier.written})`,
        },
      ];

/** The same, where both at once will do. */
export const notBefore = (earlier: MaybeMark, later: MaybeMark): EditionFault[] =>
  earlier?.at === later?.at ? [] : inOrder(earlier, later);

/** `inner` has to be over when `outer` comes; otherwise `inner` is named as the fault. */
export const overBy = (inner: MaybeMark, outer: MaybeMark): EditionFault[] =>
  inner === undefined || outer === undefined || inner.at <= outer.at
    ? []
    : [
        {
          path: inner.path,
          reason: `${inner.what} (${inner.written}) has to be before ${outer.what} (${outer.written})`,
        },
      ];

const earliest = (marks: readonly MaybeMark[]): MaybeMark =>
  marks.reduce<MaybeMark>(
    (first, mark) =>
      mark !== undefined && (first === undefined || mark.at < first.at) ? mark : first,
    undefined,
  );

const closeOf = (track: Readable<Track>, zone: string, base: Path): MaybeMark => {
  const { closesAt, zone: reading = 'edition' } = track.call ?? {};
  if (closesAt === undefined) return undefined;
  const call = { opensAt: closesAt, closesAt, zone: reading };
  return {
    path: [...base, 'call', 'closesAt'],
    what: 'the close of the call',
    written: closesAt,
    at: callWindow({ timeZone: zone }, { call }).closesAt,
  };
};

/** The moments of a track that are held against each other. */
export const marksOf = (track: Readable<Track>, zone: string, base: Path) => {
  const { moment, firstOf, lastOf } = marksBelow(zone, base);
  const { call, selection, offer, online, proposal, visit, sections = [] } = track;
  const period = ['online', 'period'] as const;
  const onlineStarts = firstOf('online training', online?.period?.from, ...period, 'from');
  const proposalOpens = moment(
    'the opening of proposals',
    proposal?.opensAt,
    'proposal',
    'opensAt',
  );
  const visitBegins = earliest(
    sections.map((section, index) =>
      firstOf('the visit', section?.visit?.from, 'sections', index, 'visit', 'from'),
    ),
  );
  return {
    callOpens: moment('the opening of the call', call?.opensAt, 'call', 'opensAt'),
    callCloses: closeOf(track, zone, base),
    reviewDue: moment(
      'the due date of reviews',
      selection?.reviewDueAt,
      'selection',
      'reviewDueAt',
    ),
    release: moment('the release of decisions', selection?.releaseAt, 'selection', 'releaseAt'),
    promotesUntil: moment(
      'the last promotion from the waiting list',
      offer?.promoteUntil,
      'offer',
      'promoteUntil',
    ),
    onlineStarts,
    onlineEnds: lastOf('the end of online training', online?.period?.to, ...period, 'to'),
    proposalOpens,
    proposalDue: moment('the due date of proposals', proposal?.dueAt, 'proposal', 'dueAt'),
    proposalReviewed: moment(
      'the review of proposals',
      proposal?.reviewDueAt,
      'proposal',
      'reviewDueAt',
    ),
    invitations: moment('the invitations', visit?.inviteAt, 'visit', 'inviteAt'),
    visitBegins,
    /** When the first stage after the selection begins. */
    begins: earliest([onlineStarts, proposalOpens, visitBegins]),
  };
};
export type Marks = ReturnType<typeof marksOf>;
