import { proposeTimetable as propose } from '../../shared/domain/timetable-proposal.ts';
import { withEachOf } from '../../shared/domain/timetable-record.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { changeDraft } from './change-draft.ts';
import type { SchedulingDeps } from './deps.ts';
import { cohortsOf, loadPlan } from './plan.ts';
import { changedElsewhere } from './refusals.ts';
import type { routes } from './routes.ts';

/**
 * Finds times and rooms for sessions that have none, beside the draft as it stands. Nothing is
 * written unless it is asked for, and nothing is ever published.
 */
export const proposeTimetable =
  (deps: SchedulingDeps) =>
  async ({ params, body, locale }: RequestOf<typeof routes.proposeTimetable>): Promise<Reply> => {
    const { keep, version, ...wanted } = body;
    const plan = await loadPlan(deps, params.edition);
    if (plan === undefined) return refused(notFound);
    const { edition, timetable } = plan;
    if (version !== undefined && version !== timetable.version) {
      return refused(changedElsewhere(timetable, locale));
    }
    const named = [...timetable.sessions, ...wanted.sessions];
    const cohorts = await cohortsOf(deps, edition.edition, named);
    const proposal = propose({ ...edition, cohorts }, wanted, timetable.sessions);
    if (!keep || proposal.sessions.length === 0) {
      return ok({ version: timetable.version, ...proposal });
    }
    const written = await changeDraft(deps, {
      edition: params.edition,
      next: (stands) => withEachOf(stands.timetable, proposal.sessions),
      touched: new Set(proposal.sessions.map(({ id }) => id)),
      version: timetable.version,
      locale,
    });
    return 'problem' in written ? written : ok({ version: timetable.version + 1, ...proposal });
  };
