import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { CheckInDeps } from './deps.ts';
import { loadDoor } from './load-door.ts';
import type { routes } from './routes.ts';

/** The list that a device at the door works from while it has no connection. */
export const listExpected =
  (deps: CheckInDeps) =>
  async ({ params }: RequestOf<typeof routes.listExpected>): Promise<Reply> => {
    const { edition, day } = params;
    const door = await loadDoor(deps, edition, day);
    if (door === undefined) return refused(notFound);
    return ok({
      edition,
      day,
      timeZone: door.edition.timeZone,
      sessions: door.sessions.map(({ id, title, startsAt }) => ({ id, title, startsAt })),
      expected: door.expected,
      checkIns: door.checkIns,
    });
  };
