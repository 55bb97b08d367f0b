import type { Excluded, Selection, Waiting } from './selection.ts';
import type { ReasonCode } from './selection-reason.ts';

/** Reasons that rest on the person and the own section alone; all others tell of the whole track. */
const ofSection: ReadonlySet<ReasonCode> = new Set([
  'below-threshold',
  'country-in-section-full',
  'not-enough-reviews',
  'not-on-partner-list',
  'section-full',
  'set-aside',
  'unknown-section',
]);

type Told<R extends Waiting | Excluded> = Omit<R, 'reason'> & Partial<Pick<R, 'reason'>>;

const withOwnReason = <R extends Waiting | Excluded>({ reason, ...row }: R): Told<R> =>
  ofSection.has(reason.code) ? { ...row, reason } : row;

/**
 * A list as somebody sees it who holds only these sections: ranked within each section, and without
 * a reason that tells how other sections stand (docs/adr/0003-selection.md).
 */
export const withinSections = (
  { chosen, waitlist, excluded }: Selection,
  sections: ReadonlySet<string>,
) => {
  const own = <R extends { readonly section: string }>(rows: readonly R[]) =>
    rows.filter(({ section }) => sections.has(section));
  const ranked = [...own(chosen), ...own(waitlist)].toSorted((a, b) => a.rank - b.rank);
  const ranks = new Map(
    [...Map.groupBy(ranked, ({ section }) => section).values()].flatMap((people) =>
      people.map(({ applicationId }, at) => [applicationId, at + 1] as const),
    ),
  );
  const rankOf = (row: { readonly applicationId: string; readonly rank: number }) =>
    ranks.get(row.applicationId) ?? row.rank;
  return {
    chosen: own(chosen).map((row) => ({ ...row, rank: rankOf(row) })),
    waitlist: own(waitlist).map((row) => withOwnReason({ ...row, rank: rankOf(row) })),
    excluded: own(excluded).map(withOwnReason),
  };
};
