import { everythingHeld, type Held, shareCohort } from '../../shared/domain/timetable.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { SchedulingDeps } from './deps.ts';
import { clashesWith, loadPlan } from './plan.ts';
import type { routes } from './routes.ts';

/** The draft as the office plans it. */
export const showTimetable =
  (deps: SchedulingDeps) =>
  async ({ params, query }: RequestOf<typeof routes.showTimetable>): Promise<Reply> => {
    const plan = await loadPlan(deps, params.edition);
    if (plan === undefined) return refused(notFound);
    const { edition, timetable } = plan;
    const { cohort } = query;
    const isAsked = ({ cohorts }: Held) =>
      cohort === undefined || cohorts.some((one) => shareCohort(one, cohort));
    return ok({
      version: timetable.version,
      published: timetable.published,
      sessions: everythingHeld(edition, timetable.sessions).filter(isAsked),
      clashes: await clashesWith(deps, edition, timetable.sessions),
      venues: edition.scheduling?.venues ?? [],
      instructors: edition.scheduling?.instructors ?? [],
    });
  };
