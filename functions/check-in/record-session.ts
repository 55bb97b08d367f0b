import { invitedKey } from '../../shared/domain/dinner.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import { recordVisitDayOf } from '../../shared/store/record-visit-day.ts';
import type { CheckInDeps } from './deps.ts';
import { loadSession } from './load-session.ts';
import type { routes } from './routes.ts';

/**
 * Records who was at a session, where nobody scanned passes: whoever was there was there on the
 * day. The first moment of each stays, and only those count whose session it is.
 */
export const recordSession =
  (deps: CheckInDeps) =>
  async (request: RequestOf<typeof routes.recordSession>): Promise<Reply> => {
    const { params, body, principal, receivedAt } = request;
    const found = await loadSession(deps, params);
    if (found === undefined) return refused(notFound);
    const { edition, session } = found;
    const present = [...new Set(body.present)];
    const theirs = new Set(found.people.map(({ applicationId }) => applicationId));
    const deed = { action: 'session-recorded', after: { day: params.day, session: session.id } };
    const tally = await recordVisitDayOf(
      deps.participants,
      present.filter((id) => theirs.has(id)),
      {
        ...{ edition, day: params.day, now: receivedAt },
        stampOf: () => staffStamp(request, deps.ids, deed),
      },
    );
    const by = staffSub(principal);
    for (const applicationId of [...tally.recorded, ...tally.already]) {
      const who = invitedKey({ kind: 'person', edition: params.edition, applicationId });
      const checkIn = { who, session: session.id, at: isoOf(receivedAt) };
      await deps.checkIns.record(params.edition, params.day, checkIn, by);
    }
    const strangers = present.filter((id) => !theirs.has(id));
    return ok({
      ...tally,
      refused: [
        ...tally.refused,
        ...strangers.map((applicationId) => ({ applicationId, reason: 'not-their-session' })),
      ],
    });
  };
