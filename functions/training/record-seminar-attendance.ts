import { instantOf } from '../../shared/domain/time.ts';
import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { recordEach } from '../../shared/store/record-each.ts';
import { attendSeminar } from '../../shared/store/transitions/index.ts';
import type { TrainingDeps } from './deps.ts';
import { heldAt } from './held-seminars.ts';
import { expectedAt } from './record-presence.ts';
import type { routes } from './routes.ts';

/**
 * Records who was at a seminar. Nobody is present before it begins, nobody at a seminar of another
 * section, and presence is entered while the person's training runs.
 */
export const recordSeminarAttendance =
  (deps: TrainingDeps) =>
  async (request: RequestOf<typeof routes.recordSeminarAttendance>): Promise<Reply> => {
    const { params, body, receivedAt } = request;
    const record = await deps.editions.get(params.edition);
    if (record === undefined || heldAt(record.edition, params.seminar) === undefined) {
      return refused(notFound);
    }
    const { edition } = record;
    const tally = await recordEach(deps.participants, body.present, {
      edition: params.edition,
      wrongStage: 'not-in-training',
      additionFor: (participant) => {
        const seminar = expectedAt(edition, participant, params.seminar)?.seminar;
        if (seminar === undefined) return 'not-expected';
        if (receivedAt < instantOf(seminar.startsAt, edition.timeZone)) return 'not-begun';
        const deed = { action: 'seminar-attendance-recorded', after: { seminar: seminar.id } };
        return attendSeminar(participant, staffStamp(request, deps.ids, deed), seminar.id);
      },
    });
    return ok(tally);
  };
