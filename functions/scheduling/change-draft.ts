import type { Timetable } from '../../shared/domain/timetable-record.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Locale } from '../../shared/text/locale.ts';
import type { SchedulingDeps } from './deps.ts';
import { clashesWith, loadPlan, type Plan } from './plan.ts';
import { changedElsewhere, clashing } from './refusals.ts';

interface Change {
  readonly edition: string;
  /** The draft as it is meant to be, from the draft as it stands; the same one when nothing is to do. */
  readonly next: (plan: Plan) => Timetable;
  /** Sessions that the change is about: their clashes stand against it. */
  readonly touched: ReadonlySet<string>;
  /** What the writer has read; absent where whatever stands may be changed. */
  readonly version: number | undefined;
  readonly locale: Locale;
}

/**
 * Writes a change of the draft unless it clashes. When somebody else was first, it is held against
 * what they have written: so of two people who want the same room, one gets it and the other is told.
 */
export const changeDraft = async (deps: SchedulingDeps, change: Change): Promise<Reply> => {
  const plan = await loadPlan(deps, change.edition);
  if (plan === undefined) return refused(notFound);
  const { edition, timetable } = plan;
  const next = change.next(plan);
  if (next === timetable) return ok({ version: timetable.version });
  if (change.version !== undefined && change.version !== timetable.version) {
    return refused(changedElsewhere(timetable, change.locale, change.touched));
  }
  const clashes = (await clashesWith(deps, edition, next.sessions)).filter(({ sessions }) =>
    sessions.some((id) => change.touched.has(id)),
  );
  if (clashes.length > 0) return refused(clashing(clashes, edition, next.sessions, change.locale));
  return (await deps.timetables.replace(next))
    ? ok({ version: next.version })
    : changeDraft(deps, change);
};
