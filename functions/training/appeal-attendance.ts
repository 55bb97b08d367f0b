import { appealable, longestAppeal, sessionCode } from '../../shared/domain/attendance-appeal.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { lengthOf, severalLines } from '../../shared/domain/typed-text.ts';
import { auditOfApplicant } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import { appealAttendance } from '../../shared/store/transitions/index.ts';
import { appealRefusal, invalidAppeal } from './appeal-refusals.ts';
import type { TrainingDeps } from './deps.ts';
import { openOwnTraining, ownLedger } from './own-training.ts';
import type { routes } from './routes.ts';
import { trainingReply } from './training-reply.ts';

const attempts = 4;

/** Asks for a missed session to be counted. The same asked again is asked once. */
export const appealOwnAttendance =
  (deps: TrainingDeps) =>
  async (request: RequestOf<typeof routes.appealAttendance>): Promise<Reply> => {
    const { body, receivedAt } = request;
    const text = severalLines(body.text);
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const own = await openOwnTraining(deps, request);
      if (own === undefined) return refused(notFound);
      const ledger = ownLedger(own, receivedAt);
      const { participant, edition, study } = own;
      if (Object.hasOwn(participant.appeals ?? {}, body.session)) {
        return trainingReply(own, request, '/my/training');
      }
      const open = ledger
        ? appealable(participant, { edition, ledger, study }, receivedAt).map(({ kind, id }) =>
            sessionCode(kind, id),
          )
        : [];
      if (open.length === 0) return appealRefusal(own, request);
      const isKnown = open.includes(body.session);
      if (!isKnown || text === '' || lengthOf(text) > longestAppeal) {
        return invalidAppeal(own, request, { ...body, isKnown, text });
      }
      const { session } = body;
      const audit = auditOfApplicant(participant, {
        action: 'attendance-appealed',
        after: { session },
      });
      const stamp = { at: isoOf(receivedAt), eventId: deps.ids.newId(), audit };
      const addition = appealAttendance(participant, stamp, { session, text });
      const outcome = await deps.participants.record(participant.applicationId, addition);
      if (typeof outcome !== 'string') {
        return trainingReply({ ...own, participant: outcome }, request, '/my/training');
      }
      if (outcome !== 'changed') return appealRefusal(own, request);
    }
    throw new Error('The participant is written without end');
  };
