import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { recordVisaGranted, recordVisaRefused } from '../../shared/store/transitions/index.ts';
import type { VisitsDeps } from './deps.ts';
import type { routes } from './routes.ts';
import { standing, wrongStage } from './staff-replies.ts';

/** Records how a visa was decided, once. The reason of a refusal is private and not kept. */
export const recordVisa =
  (deps: VisitsDeps) =>
  async (request: RequestOf<typeof routes.recordVisa>): Promise<Reply> => {
    const { applicationId } = request.params;
    const participant = await deps.participants.get(applicationId);
    if (participant === undefined) return refused(notFound);
    const { visa } = request.body;
    if (participant.visa === visa) return ok(standing(participant));
    const stamp = staffStamp(request, deps.ids, {
      action: 'visa-recorded',
      before: { visa: participant.visa ?? null },
      after: { visa },
    });
    const outcome =
      visa === 'granted'
        ? await deps.participants.record(applicationId, recordVisaGranted(participant, stamp))
        : await deps.participants.move(applicationId, recordVisaRefused(participant, stamp));
    if (typeof outcome !== 'string') return ok(standing(outcome));
    const then = await deps.participants.get(applicationId);
    return then?.visa === visa ? ok(standing(then)) : refused(wrongStage(request.locale));
  };
