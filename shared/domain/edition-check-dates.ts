/** Dates are held against each other: what comes first is over before what needs it begins. */
import type { EditionFault, Path } from './edition-fault.ts';
import {
  inOrder,
  type Mark,
  type Marks,
  type MaybeMark,
  marksBelow,
  marksOf,
  notBefore,
  overBy,
} from './edition-marks.ts';
import type { Readable, ReadableEdition } from './edition-readable.ts';
import type { Track } from './edition-track.ts';

const day = 86_400_000;

/** From the call to the first stage. A freed place is offered on while somebody can still begin. */
const checkSelection = (marks: Marks): EditionFault[] => [
  ...inOrder(marks.callOpens, marks.callCloses),
  ...inOrder(marks.callCloses, marks.reviewDue),
  ...notBefore(marks.reviewDue, marks.release),
  ...inOrder(marks.release, marks.begins),
  ...notBefore(marks.release, marks.promotesUntil),
  ...overBy(marks.promotesUntil, marks.visitBegins ?? marks.onlineEnds),
];

const checkAge = (track: Readable<Track>, marks: Marks, zone: string, base: Path) => {
  const { from, to, on } = track.eligibility?.age ?? {};
  const path = [...base, 'eligibility', 'age'];
  const reference = marksBelow(zone, path).firstOf('the day on which age is read', on, 'on');
  const close = marks.callCloses;
  const faults: EditionFault[] = [];
  if (from !== undefined && to !== undefined && from > to) {
    const reason = `the highest age (${to}) is below the lowest (${from})`;
    faults.push({ path: [...path, 'to'], reason });
  }
  if (reference && close && Math.abs(reference.at - close.at) > 366 * day) {
    const reason = `${reference.what} (${on}) is more than a year from ${close.what} (${close.written})`;
    faults.push({ path: reference.path, reason });
  }
  return faults;
};

const checkOnline = (track: Readable<Track>, marks: Marks, zone: string, base: Path) => {
  const { online } = track;
  if (online === undefined) return [];
  const path = [...base, 'online'];
  const seminars = (online.seminars ?? []).flatMap((seminar, index) => {
    const { moment } = marksBelow(zone, [...path, 'seminars', index]);
    const starts = moment('the seminar', seminar?.startsAt, 'startsAt');
    const ends = moment('the end of the seminar', seminar?.endsAt, 'endsAt');
    return [
      ...inOrder(starts, ends),
      ...notBefore(marks.onlineStarts, starts),
      ...overBy(ends, marks.onlineEnds),
    ];
  });
  const isEmpty = online.modules?.length === 0 && online.seminars?.length === 0;
  return [
    ...notBefore(marks.onlineStarts, marks.onlineEnds),
    ...overBy(marks.onlineEnds, marks.visitBegins),
    ...(isEmpty
      ? [{ path, reason: 'there is neither a module nor a seminar to take part in' }]
      : []),
    ...seminars,
  ];
};

/** Whoever is given more time can still be reviewed with the others. */
const checkGrace = (track: Readable<Track>, marks: Marks, base: Path): EditionFault[] => {
  const { graceDays = 0 } = track.proposal ?? {};
  const { proposalDue: due, proposalReviewed: decided } = marks;
  if (graceDays === 0 || !due || !decided || due.at + graceDays * day <= decided.at) return [];
  const reason = `${graceDays} days after ${due.what} (${due.written}) is later than ${decided.what} (${decided.written})`;
  return [{ path: [...base, 'proposal', 'graceDays'], reason }];
};

const checkProposal = (marks: Marks): EditionFault[] => [
  ...inOrder(marks.proposalOpens, marks.proposalDue),
  ...inOrder(marks.onlineEnds, marks.proposalDue),
  ...notBefore(marks.proposalDue, marks.proposalReviewed),
  ...notBefore(marks.proposalReviewed, marks.invitations),
  ...overBy(marks.proposalReviewed, marks.visitBegins),
];

/** Weeks as announced and days as dated differ by less than a week. */
const checkWeeks = (
  track: Readable<Track>,
  kind: string | undefined,
  from: Mark,
  to: Mark,
): EditionFault[] => {
  const weeks = track.kinds?.find((one) => one?.id === kind)?.weeks;
  const dated = (to.at - from.at) / (7 * day);
  if (weeks === undefined || to.at < from.at || Math.abs(dated - weeks) < 1) return [];
  const reason = `the visit (${from.written} to ${to.written}) is not as long as its kind says (${weeks} weeks)`;
  return [{ path: to.path, reason }];
};

const checkSectionVisit = (
  track: Readable<Track>,
  index: number,
  zone: string,
  base: Path,
): EditionFault[] => {
  const section = track.sections?.[index];
  if (section?.visit === undefined) return [];
  const path = [...base, 'sections', index, 'visit'];
  const { firstOf, lastOf } = marksBelow(zone, path);
  const from: MaybeMark = firstOf('the visit', section.visit.from, 'from');
  const to: MaybeMark = lastOf('the end of the visit', section.visit.to, 'to');
  return [
    ...(track.visit === undefined
      ? [{ path, reason: 'the section travels, but the track has no `visit`' }]
      : []),
    ...inOrder(from, to),
    ...(from && to ? checkWeeks(track, section.kind, from, to) : []),
  ];
};

const checkVisit = (track: Readable<Track>, marks: Marks, zone: string, base: Path) => {
  const sections = track.sections ?? [];
  const travels = sections.some((section) => section?.visit !== undefined);
  return [
    ...(track.visit !== undefined && !travels
      ? [{ path: [...base, 'visit'], reason: 'no section of the track has a `visit`' }]
      : []),
    ...sections.flatMap((_section, index) => checkSectionVisit(track, index, zone, base)),
    ...notBefore(marks.release, marks.invitations),
    ...overBy(marks.invitations, marks.visitBegins),
  ];
};

/** CPI Day belongs to the stay of at least one section, where anybody travels; answers come before it. */
const checkCpiDay = (edition: ReadableEdition): EditionFault[] => {
  const date = edition.cpiDay?.date;
  const visits = (edition.tracks ?? []).flatMap((track) =>
    (track?.sections ?? []).flatMap((section) => section?.visit ?? []),
  );
  const answerBy = edition.cpiDay?.dinner?.answerBy;
  if (date !== undefined && answerBy !== undefined && answerBy.slice(0, 10) > date) {
    const late = `answers (${answerBy}) are taken after CPI Day (${date})`;
    return [{ path: ['cpiDay', 'dinner', 'answerBy'], reason: late }];
  }
  if (date === undefined || visits.length === 0) return [];
  const inside = visits.some(({ from = date, to = date }) => from <= date && date <= to);
  const reason = `CPI Day (${date}) is outside the visit of every section`;
  return inside ? [] : [{ path: ['cpiDay', 'date'], reason }];
};

export const checkDates = (edition: ReadableEdition): EditionFault[] => {
  const zone = edition.timeZone ?? 'UTC';
  const ofTracks = (edition.tracks ?? []).flatMap((track, index) => {
    if (track === undefined) return [];
    const base = ['tracks', index];
    const marks = marksOf(track, zone, base);
    return [
      ...checkSelection(marks),
      ...checkAge(track, marks, zone, base),
      ...checkOnline(track, marks, zone, base),
      ...checkProposal(marks),
      ...checkGrace(track, marks, base),
      ...checkVisit(track, marks, zone, base),
    ];
  });
  return [...ofTracks, ...checkCpiDay(edition)];
};
