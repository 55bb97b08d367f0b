import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { SchedulingDeps } from './deps.ts';
import { loadPlan } from './plan.ts';
import type { routes } from './routes.ts';
import { tableOfSessions } from './session-table.ts';

/** The draft as a table. */
export const exportTimetable =
  (deps: SchedulingDeps) =>
  async ({ params }: RequestOf<typeof routes.exportTimetable>): Promise<Reply> => {
    const plan = await loadPlan(deps, params.edition);
    if (plan === undefined) return refused(notFound);
    return {
      status: 200,
      raw: {
        contentType: 'text/csv; charset=utf-8',
        body: tableOfSessions(plan.timetable.sessions),
      },
      headers: {
        'content-disposition': `attachment; filename="timetable-${params.edition}.csv"`,
      },
    };
  };
