/** Nominations, official letters and references: in time to be read, and no more than can be named. */
import type { EditionFault, Path } from './edition-fault.ts';
import {
  inOrder,
  type Marks,
  type MaybeMark,
  marksBelow,
  marksOf,
  overBy,
} from './edition-marks.ts';
import type { Readable, ReadableEdition } from './edition-readable.ts';
import type { Track } from './edition-track.ts';
import { daysLater } from './time.ts';

/** The end of the days of grace that the file itself gives. */
const graceEnds = (
  { callCloses }: Marks,
  zone: string,
  of: { readonly what: string; readonly days: number | undefined; readonly path: Path },
): MaybeMark =>
  callCloses === undefined || of.days === undefined
    ? undefined
    : {
        path: [...of.path, 'graceDays'],
        what: of.what,
        written: `${of.days} days after ${callCloses.written}`,
        at: daysLater(callCloses.at, of.days, zone),
      };

const checkMoments = (track: Readable<Track>, zone: string, base: Path): EditionFault[] => {
  const marks = marksOf(track, zone, base);
  const { nomination, references } = track;
  const at = { nomination: [...base, 'nomination'], references: [...base, 'references'] };
  const nominated = marksBelow(zone, at.nomination).moment(
    'the end of nominations',
    nomination?.closesAt,
    'closesAt',
  );
  const due = marksBelow(zone, at.references).moment(
    'the due date of references',
    references?.dueAt,
    'dueAt',
  );
  const letters = { what: 'the last letter', days: nomination?.graceDays, path: at.nomination };
  const others = { what: 'the last reference', days: references?.graceDays, path: at.references };
  return [
    ...inOrder(marks.callOpens, nominated),
    ...inOrder(marks.callOpens, due),
    ...overBy(due, marks.release),
    ...overBy(graceEnds(marks, zone, letters), marks.release),
    ...overBy(due === undefined ? graceEnds(marks, zone, others) : undefined, marks.release),
  ];
};

const checkNumbers = ({ references }: Readable<Track>, base: Path): EditionFault[] => {
  if (references === undefined) return [];
  const { needed = 0, toSubmit } = references;
  const most = references.most ?? needed;
  const asked: readonly (readonly [number | undefined, Path])[] = [
    [needed, ['needed']],
    [toSubmit?.requested, ['toSubmit', 'requested']],
    [toSubmit?.received, ['toSubmit', 'received']],
  ];
  return asked.flatMap(([count = 0, path]) =>
    count <= most
      ? []
      : [
          {
            path: [...base, 'references', ...path],
            reason: `${count} are asked for, and at most ${most} can be named`,
          },
        ],
  );
};

export const checkLetters = ({ tracks = [], timeZone = 'UTC' }: ReadableEdition): EditionFault[] =>
  tracks.flatMap((track, index) =>
    track === undefined
      ? []
      : [
          ...checkMoments(track, timeZone, ['tracks', index]),
          ...checkNumbers(track, ['tracks', index]),
        ],
  );
