import { type Edition, trackOf } from '../../shared/domain/edition.ts';
import { seminarsFor } from '../../shared/domain/journey.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { instantOf } from '../../shared/domain/time.ts';
import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { recordEach } from '../../shared/store/record-each.ts';
import { attendSeminar } from '../../shared/store/transitions/index.ts';
import type { TrainingDeps } from './deps.ts';
import type { routes } from './routes.ts';

const isHeld = ({ tracks }: Edition, seminar: string): boolean =>
  tracks.some(({ online }) => online?.seminars.some(({ id }) => id === seminar));

/** The seminar, if the person's section is expected at it. */
const expectedSeminar = (edition: Edition, { track, section }: Participant, seminar: string) => {
  const online = trackOf(edition, track)?.online;
  return online && seminarsFor(online, section).find(({ id }) => id === seminar);
};

/**
 * Records who was at a seminar. Nobody is present before it begins, nobody at a seminar of another
 * section, and presence is entered while the person's training runs.
 */
export const recordSeminarAttendance =
  (deps: TrainingDeps) =>
  async (request: RequestOf<typeof routes.recordSeminarAttendance>): Promise<Reply> => {
    const { params, body, receivedAt } = request;
    const record = await deps.editions.get(params.edition);
    if (record === undefined || !isHeld(record.edition, params.seminar)) return refused(notFound);
    const { edition } = record;
    const tally = await recordEach(deps.participants, body.present, {
      edition: params.edition,
      wrongStage: 'not-in-training',
      additionFor: (participant) => {
        const seminar = expectedSeminar(edition, participant, params.seminar);
        if (seminar === undefined) return 'not-expected';
        if (receivedAt < instantOf(seminar.startsAt, edition.timeZone)) return 'not-begun';
        const deed = { action: 'seminar-attendance-recorded', after: { seminar: seminar.id } };
        return attendSeminar(participant, staffStamp(request, deps.ids, deed), seminar.id);
      },
    });
    return ok(tally);
  };
