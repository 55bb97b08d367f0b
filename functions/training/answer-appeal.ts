import { trainingEndsAt } from '../../shared/domain/journey.ts';
import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { answerAppeal } from '../../shared/store/transitions/index.ts';
import { trainingText } from '../../shared/text/training.ts';
import type { TrainingDeps } from './deps.ts';
import { attendanceData, loadAttendance } from './load-attendance.ts';
import type { routes } from './routes.ts';

const attempts = 4;

/** Answers an appeal, once: a second member of staff is told that it is answered. */
export const answerAttendanceAppeal =
  (deps: TrainingDeps) =>
  async (request: RequestOf<typeof routes.answerAppeal>): Promise<Reply> => {
    const { params, body, receivedAt, locale } = request;
    const { session, granted, reason } = body;
    const title = trainingText(locale).appeal.answered;
    const answered = refused({ code: 'appeal-answered', status: 409, title });
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const held = await loadAttendance(deps, params.applicationId);
      const appeal = held?.participant.appeals?.[session];
      if (held === undefined || appeal === undefined) return refused(notFound);
      if (appeal.answer !== undefined) {
        const isSame = appeal.answer.granted === granted && appeal.answer.reason === reason;
        return isSame ? ok(attendanceData(held, receivedAt)) : answered;
      }
      const { participant, edition } = held;
      const stamp = staffStamp(request, deps.ids, {
        action: 'attendance-appeal-answered',
        after: { session, granted },
        why: reason,
      });
      const endsAt = trainingEndsAt(edition, participant.track) ?? Number.POSITIVE_INFINITY;
      const settles = receivedAt >= endsAt;
      const addition = answerAppeal(participant, stamp, {
        ...{ session, appeal, granted, reason, settles },
      });
      const outcome = await deps.participants.record(participant.applicationId, addition);
      if (typeof outcome !== 'string') {
        return ok(attendanceData({ ...held, participant: outcome }, receivedAt));
      }
      if (outcome !== 'changed') return answered;
    }
    throw new Error('The participant is written without end');
  };
