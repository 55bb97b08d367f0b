import { hadLeftBy } from '../../shared/domain/departure.ts';
import { dayOf } from '../../shared/domain/time.ts';
import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { recordEach } from '../../shared/store/record-each.ts';
import { provisionalGraduate } from '../../shared/store/transitions/index.ts';
import { visitText } from '../../shared/text/visits.ts';
import type { VisitsDeps } from './deps.ts';
import type { routes } from './routes.ts';

/**
 * Records who walked at the ceremony. They are provisional graduates: the certificate itself waits
 * for the last day of each one's own course.
 */
export const recordCpiDay =
  (deps: VisitsDeps) =>
  async (request: RequestOf<typeof routes.recordCpiDay>): Promise<Reply> => {
    const { params, body, receivedAt, locale } = request;
    const record = await deps.editions.get(params.edition);
    if (record === undefined) return refused(notFound);
    const { cpiDay, timeZone } = record.edition;
    const words = visitText(locale).refused;
    if (cpiDay === undefined)
      return refused({ code: 'no-cpi-day', status: 409, ...words.noCpiDay });
    if (dayOf(receivedAt, timeZone) < cpiDay.date) {
      return refused({ code: 'cpi-day-ahead', status: 409, ...words.cpiDayAhead });
    }
    const tally = await recordEach(deps.participants, body.present, {
      edition: params.edition,
      wrongStage: 'not-in-korea',
      additionFor: (participant) => {
        if (hadLeftBy(participant, cpiDay.date)) return 'left-before';
        const deed = { action: 'cpi-day-recorded', after: { provisionalGraduate: true } };
        return provisionalGraduate(participant, staffStamp(request, deps.ids, deed));
      },
    });
    return ok(tally);
  };
