import type { TimetablePublished } from '../../events/timetable-published.ts';
import { isSameValue } from '../../shared/domain/canonical-json.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { everythingHeld } from '../../shared/domain/timetable.ts';
import { published } from '../../shared/domain/timetable-record.ts';
import { revise } from '../../shared/domain/timetable-revision.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { created, ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { SchedulingDeps } from './deps.ts';
import { clashesWith, loadPlan } from './plan.ts';
import { changedElsewhere, clashing } from './refusals.ts';
import type { routes } from './routes.ts';

/**
 * Publishes the draft that the office has looked at, if nothing in it clashes. Pressed twice it is
 * published once: the second time the draft is the one that stands published.
 */
export const publishTimetable =
  (deps: SchedulingDeps) =>
  async (request: RequestOf<typeof routes.publishTimetable>): Promise<Reply> => {
    const { params, body, principal, locale, receivedAt } = request;
    const plan = await loadPlan(deps, params.edition);
    if (plan === undefined) return refused(notFound);
    const { edition, timetable } = plan;
    const last = timetable.published;
    if (last !== undefined && body.version === timetable.version - 1) {
      const stands = await deps.timetables.publishedAs(params.edition, last.number);
      if (isSameValue(stands, timetable.sessions)) {
        return ok({ version: timetable.version, published: last });
      }
    }
    if (body.version !== timetable.version) {
      return refused(changedElsewhere(timetable, locale));
    }
    const clashes = await clashesWith(deps, edition, timetable.sessions);
    if (clashes.length > 0) return refused(clashing(clashes, edition, timetable.sessions, locale));

    const at = isoOf(receivedAt);
    const note = body.note === undefined || body.note === '' ? {} : { note: body.note };
    const next = published(timetable, { at, by: staffSub(principal), ...note });
    const event: TimetablePublished = {
      id: deps.ids.newId(),
      type: 'TimetablePublished.v1',
      source: 'cpi.scheduling',
      time: at,
      subject: params.edition,
      edition: params.edition,
      data: { number: next.published.number, ...note },
    };
    const before = await deps.timetables.revisions(params.edition);
    const revisions = revise(before, everythingHeld(edition, timetable.sessions), at);
    return (await deps.timetables.publish(next, revisions, event))
      ? created({ version: next.version, published: next.published })
      : refused(changedElsewhere(await deps.timetables.get(params.edition), locale));
  };
