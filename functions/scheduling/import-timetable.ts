import { withSessions } from '../../shared/domain/timetable-record.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import { changeDraft } from './change-draft.ts';
import type { SchedulingDeps } from './deps.ts';
import { unreadableTable } from './refusals.ts';
import type { routes } from './routes.ts';
import { sessionsOfTable } from './session-table.ts';

/** Replaces the draft by a table: whole, or not at all. */
export const importTimetable =
  (deps: SchedulingDeps) =>
  async (request: RequestOf<typeof routes.importTimetable>): Promise<Reply> => {
    const { params, body, locale } = request;
    const read = sessionsOfTable(body.csv);
    if ('faults' in read) return refused(unreadableTable(read.faults, locale));
    return changeDraft(deps, {
      edition: params.edition,
      next: ({ timetable }) => withSessions(timetable, read.sessions),
      touched: new Set(read.sessions.map(({ id }) => id)),
      version: body.version,
      locale,
    });
  };
