import { openAppeals } from '../../shared/domain/attendance-appeal.ts';
import { excusedSeminars } from '../../shared/domain/seminar-excuse.ts';
import type { ParticipantStage } from '../../shared/domain/stages.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { TrainingDeps } from './deps.ts';
import { knownPeople } from './known-people.ts';
import { attendanceData } from './load-attendance.ts';
import type { routes } from './routes.ts';

/** Who has not begun. */
const before: readonly ParticipantStage[] = [
  'allocated',
  'offered',
  'accepted',
  'declined',
  'offer-expired',
];

/** Everyone's online attendance; whose appeal waits for an answer comes first, then who is furthest. */
export const listAttendance =
  (deps: TrainingDeps) =>
  async (request: RequestOf<typeof routes.listAttendance>): Promise<Reply> => {
    const { edition: id } = request.params;
    const record = await deps.editions.get(id);
    if (record === undefined) return refused(notFound);
    const [everyone, excuses] = await Promise.all([
      knownPeople(deps, id),
      deps.seminars.excuses(id),
    ]);
    const excused = excusedSeminars(excuses);
    const people = everyone
      .filter(({ stage }) => !before.includes(stage))
      .map((participant) => {
        const held = { participant, edition: record.edition, excused };
        const {
          lines: _lines,
          appeals: _appeals,
          ...totals
        } = {
          lines: [],
          ...attendanceData(held, request.receivedAt),
        };
        return { ...totals, appealsOpen: openAppeals(participant).length };
      })
      .toSorted(
        (one, other) =>
          other.appealsOpen - one.appealsOpen ||
          (other.missing ?? 0) - (one.missing ?? 0) ||
          (one.applicationId < other.applicationId ? -1 : 1),
      );
    return ok({ excused, people });
  };
