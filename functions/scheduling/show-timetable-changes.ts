import type { Session } from '../../shared/domain/timetable.ts';
import { changesBetween } from '../../shared/domain/timetable-change.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { type AffectedPerson, peopleAffected } from './affected-people.ts';
import type { SchedulingDeps } from './deps.ts';
import { loadPlan } from './plan.ts';
import type { routes } from './routes.ts';

const personData = ({ attendee, changes }: AffectedPerson) => ({
  applicationId: attendee.applicationId,
  reference: attendee.reference,
  changes: changes.length,
});

/** What changes between two published timetables, or from the last one to the draft. */
export const showTimetableChanges =
  (deps: SchedulingDeps) =>
  async ({ params, query }: RequestOf<typeof routes.showTimetableChanges>): Promise<Reply> => {
    const plan = await loadPlan(deps, params.edition);
    if (plan === undefined) return refused(notFound);
    const { timetable } = plan;
    const sessionsOf = async (number: number): Promise<readonly Session[] | undefined> =>
      number === 0 ? [] : deps.timetables.publishedAs(params.edition, number);

    const from = query.from ?? timetable.published?.number ?? 0;
    const before = await sessionsOf(from);
    const after = query.to === undefined ? timetable.sessions : await sessionsOf(query.to);
    if (before === undefined || after === undefined) return refused(notFound);
    const affected = await peopleAffected(deps, params.edition, before, after);
    return ok({
      from,
      ...(query.to === undefined ? { draft: timetable.version } : { to: query.to }),
      changes: changesBetween(before, after),
      affected: affected.map(personData),
    });
  };
