import { withoutSession } from '../../shared/domain/timetable-record.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import type { Reply } from '../../shared/http/reply.ts';
import { changeDraft } from './change-draft.ts';
import type { SchedulingDeps } from './deps.ts';
import type { routes } from './routes.ts';

/** Takes a session out of the draft, as its reader knows it; one that is out already stays out. */
export const removeSession =
  (deps: SchedulingDeps) =>
  ({ params, query, locale }: RequestOf<typeof routes.removeSession>): Promise<Reply> =>
    changeDraft(deps, {
      edition: params.edition,
      next: ({ timetable }) =>
        timetable.sessions.some(({ id }) => id === params.session)
          ? withoutSession(timetable, params.session)
          : timetable,
      touched: new Set([params.session]),
      version: query.version,
      locale,
    });
