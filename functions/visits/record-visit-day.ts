import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { recordVisitDayOf } from '../../shared/store/record-visit-day.ts';
import type { VisitsDeps } from './deps.ts';
import type { routes } from './routes.ts';

/**
 * Records who was there on a day. Only the programme days of the person's own section count, none
 * before the person arrived, none before it has come, none once the course was settled.
 */
export const recordVisitDay =
  (deps: VisitsDeps) =>
  async (request: RequestOf<typeof routes.recordVisitDay>): Promise<Reply> => {
    const { params, body, receivedAt } = request;
    const { day } = params;
    const record = await deps.editions.get(params.edition);
    if (record === undefined) return refused(notFound);
    const deed = { action: 'visit-day-recorded', after: { day } };
    const tally = await recordVisitDayOf(deps.participants, body.present, {
      ...{ edition: record.edition, day, now: receivedAt },
      stampOf: () => staffStamp(request, deps.ids, deed),
    });
    return ok(tally);
  };
