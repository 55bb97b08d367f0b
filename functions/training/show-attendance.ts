import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { TrainingDeps } from './deps.ts';
import { attendanceData, loadAttendance } from './load-attendance.ts';
import type { routes } from './routes.ts';

/** One person's attendance, session by session. */
export const showAttendance =
  (deps: TrainingDeps) =>
  async (request: RequestOf<typeof routes.showAttendance>): Promise<Reply> => {
    const held = await loadAttendance(deps, request.params.applicationId);
    return held === undefined ? refused(notFound) : ok(attendanceData(held, request.receivedAt));
  };
