import { callingOff } from '../../shared/domain/calling-off.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { callOff } from '../../shared/store/transitions/index.ts';
import { visitText } from '../../shared/text/visits.ts';
import type { VisitsDeps } from './deps.ts';
import type { routes } from './routes.ts';

type Asked = RequestOf<typeof routes.recordCallingOff>;

const told = ({ applicationId, stage, calledOff }: Participant): Reply =>
  ok({ applicationId, stage, calledOff });

const attempts = 5;

/**
 * Records that the ticket or the room of somebody who does not travel any more was called off; once
 * it is, recording it again changes nothing.
 */
export const recordCallingOff =
  (deps: Pick<VisitsDeps, 'participants' | 'ids'>) =>
  async (request: Asked): Promise<Reply> => {
    const { applicationId, arrangement } = request.params;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const participant = await deps.participants.get(applicationId);
      if (participant === undefined) return refused(notFound);
      const state = callingOff(participant, arrangement);
      if (state === 'called-off') return told(participant);
      if (state === undefined) {
        const words = visitText(request.locale).refused.nothingToCallOff;
        return refused({ code: 'nothing-to-call-off', status: 409, ...words });
      }
      const stamp = staffStamp(request, deps.ids, {
        action: 'arrangement-called-off',
        after: { arrangement },
      });
      const written = await deps.participants.record(
        applicationId,
        callOff(participant, stamp, arrangement),
      );
      if (typeof written !== 'string') return told(written);
    }
    throw new Error('The participant is written without end');
  };
