import { dayOf } from '../../shared/domain/time.ts';
import { visitDayRefusal } from '../../shared/domain/visit-day.ts';
import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { recordEach } from '../../shared/store/record-each.ts';
import { attendDay } from '../../shared/store/transitions/index.ts';
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
    const { edition } = record;
    const today = dayOf(receivedAt, edition.timeZone);
    const tally = await recordEach(deps.participants, body.present, {
      edition: params.edition,
      wrongStage: 'not-in-korea',
      additionFor: (participant) => {
        const refusal = visitDayRefusal(edition, participant, day, today);
        if (refusal !== undefined) return refusal;
        const deed = { action: 'visit-day-recorded', after: { day } };
        return attendDay(participant, staffStamp(request, deps.ids, deed), day);
      },
    });
    return ok(tally);
  };
