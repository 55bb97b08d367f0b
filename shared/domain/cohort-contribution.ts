/** What people of an edition write for each other: an introduction each, posts, project updates. */
import { isSameValue } from './canonical-json.ts';
import type { Written } from './cohort-text.ts';
import type { Participant } from './participant.ts';
import { type Instant, isoOf } from './time.ts';

export const postKinds = ['post', 'project-update'] as const;
export type PostKind = (typeof postKinds)[number];
export type ContributionKind = 'introduction' | PostKind;

/** Who wrote it, as the others see them. */
export type Author = Pick<Participant, 'applicationId' | 'name' | 'track' | 'section' | 'country'>;

/** That something should not be there: its reason is for the office alone. */
export interface CohortReport {
  /** The dossier of whoever reported it. */
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** The office has decided since. */
  readonly settled?: true;
}

export interface Contribution extends Written {
  readonly id: string;
  readonly edition: string;
  readonly kind: ContributionKind;
  readonly author: Author;
  readonly writtenAt: string;
  readonly editedAt?: string;
  /** Counts the texts: its author states which one they read. */
  readonly revision: number;
  /** Counts up with every change, of whomever; a write states the one that it goes on from. */
  readonly version: number;
  /** Hash of what was first sent under its key. */
  readonly sent: string;
  /** By the office, with what its author is told. */
  readonly hidden?: { readonly at: string; readonly reason: string };
  /** Nothing is left of it but that it was there: its author removed it, or left the others. */
  readonly removedAt?: string;
  /** Since when its author is not one of the others any more; the office alone still reads it. */
  readonly authorLeftAt?: string;
  readonly reports: readonly CohortReport[];
}

/** The author as the others see them now. */
export const authorOf = (participant: Participant): Author => {
  const { applicationId, name, track, section, country } = participant;
  return { applicationId, name, track, section, country };
};

const changed = (one: Contribution, change: Partial<Contribution>): Contribution => ({
  ...one,
  ...change,
  version: one.version + 1,
});

export const contributed = (
  of: Pick<Contribution, 'id' | 'edition' | 'kind' | 'author' | 'sent'>,
  written: Written,
  now: Instant,
): Contribution => ({
  ...of,
  ...written,
  writtenAt: isoOf(now),
  revision: 1,
  version: 1,
  reports: [],
});

/** Another text in its place; what was removed before is written anew. */
export const rewritten = (
  before: Contribution,
  author: Author,
  written: Written,
  now: Instant,
): Contribution => {
  const { removedAt, editedAt: _editedAt, ...one } = before;
  const at = isoOf(now);
  const when = removedAt === undefined ? { editedAt: at } : { writtenAt: at };
  return changed(one, { ...written, author, ...when, revision: one.revision + 1 });
};

/** Without its text, its links and whose it was called; nobody is asked to look at it any more. */
export const removed = (before: Contribution, now: Instant): Contribution => {
  const { id, edition, kind, author, writtenAt, revision, version, sent } = before;
  return changed(
    { id, edition, kind, author, writtenAt, revision, version, sent, text: '', reports: [] },
    { author: { ...author, name: '' }, removedAt: isoOf(now) },
  );
};

/** Whether the others see it. */
export const isShown = ({ hidden, removedAt, authorLeftAt }: Contribution): boolean =>
  hidden === undefined && removedAt === undefined && authorLeftAt === undefined;

export const saysTheSame = ({ text, field, links }: Written, other: Written): boolean =>
  isSameValue({ text, field, links }, other);

/** With somebody's report; undefined when they have reported it before. */
export const reportedBy = (
  one: Contribution,
  { by, reason }: Pick<CohortReport, 'by' | 'reason'>,
  now: Instant,
): Contribution | undefined =>
  one.reports.some((report) => report.by === by)
    ? undefined
    : changed(one, { reports: [...one.reports, { by, at: isoOf(now), reason }] });

/** Reports on which the office has not decided, the first one first. */
export const openReports = ({ reports }: Contribution): readonly CohortReport[] =>
  reports.filter(({ settled }) => settled === undefined);

/**
 * Once its author has left the others: what the office still has to decide on, or has hidden, is
 * kept for the office; everything else is removed. Undefined when nothing changes any more.
 */
export const withoutAuthor = (one: Contribution, at: Instant): Contribution | undefined => {
  if (one.removedAt !== undefined || one.authorLeftAt !== undefined) return undefined;
  const isNeeded = one.hidden !== undefined || openReports(one).length > 0;
  return isNeeded ? changed(one, { authorLeftAt: isoOf(at) }) : removed(one, at);
};

const settled = ({ reports }: Contribution): Pick<Contribution, 'reports'> => ({
  reports: reports.map((report) => ({ ...report, settled: true })),
});

export const hiddenFor = (one: Contribution, reason: string, now: Instant): Contribution =>
  changed(one, { ...settled(one), hidden: { at: isoOf(now), reason } });

/** Shown (again), whatever was reported. */
export const shownAgain = (before: Contribution): Contribution => {
  const { hidden: _hidden, ...one } = before;
  return changed(one, settled(one));
};

/** Without what somebody reported; undefined when they have not. */
export const withoutReportOf = (one: Contribution, by: string): Contribution | undefined => {
  const reports = one.reports.filter((report) => report.by !== by);
  return reports.length === one.reports.length ? undefined : changed(one, { reports });
};
