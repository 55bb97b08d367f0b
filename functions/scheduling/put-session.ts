import { withSession } from '../../shared/domain/timetable-record.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import type { Reply } from '../../shared/http/reply.ts';
import { refused } from '../../shared/http/reply.ts';
import { changeDraft } from './change-draft.ts';
import type { SchedulingDeps } from './deps.ts';
import { otherName } from './refusals.ts';
import type { routes } from './routes.ts';

/** Puts a session into the draft or changes it. */
export const putSession =
  (deps: SchedulingDeps) =>
  async (request: RequestOf<typeof routes.putSession>): Promise<Reply> => {
    const { params, body, locale } = request;
    const { session, version } = body;
    if (session.id !== params.session) return refused(otherName(locale));
    return changeDraft(deps, {
      edition: params.edition,
      next: ({ timetable }) => withSession(timetable, session),
      touched: new Set([session.id]),
      version,
      locale,
    });
  };
