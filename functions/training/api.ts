import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import { sessionReader } from '../../shared/http/session.ts';
import { answerAttendanceAppeal } from './answer-appeal.ts';
import { appealOwnAttendance } from './appeal-attendance.ts';
import { completeOwnModule } from './complete-module.ts';
import type { TrainingDeps } from './deps.ts';
import { excuseSeminar, takeBackExcuse } from './excuse-seminar.ts';
import { importSeminarLog } from './import-seminar-log.ts';
import { listAttendance } from './list-attendance.ts';
import { listAttendees } from './list-attendees.ts';
import { matchAttendee } from './match-attendee.ts';
import { recordSeminarAttendance } from './record-seminar-attendance.ts';
import { routes } from './routes.ts';
import { showAttendance } from './show-attendance.ts';
import { showModule } from './show-module.ts';
import { showTraining } from './show-training.ts';
import { tryQuiz } from './try-quiz.ts';
import { visitModule } from './visit-module.ts';

/** The context's HTTP API on the given ports. */
export const trainingApi = (
  deps: () => TrainingDeps,
  clock?: HttpOptions<typeof routes>['clock'],
) =>
  httpHandler(routes, {
    endpoints: () => ({
      showTraining: showTraining(deps()),
      showModule: showModule(deps()),
      visitModule: visitModule(deps()),
      tryQuiz: tryQuiz(deps()),
      completeModule: completeOwnModule(deps()),
      appealAttendance: appealOwnAttendance(deps()),
      listAttendance: listAttendance(deps()),
      showAttendance: showAttendance(deps()),
      answerAppeal: answerAttendanceAppeal(deps()),
      recordSeminarAttendance: recordSeminarAttendance(deps()),
      importSeminarLog: importSeminarLog(deps()),
      excuseSeminar: excuseSeminar(deps()),
      takeBackExcuse: takeBackExcuse(deps()),
      listAttendees: listAttendees(deps()),
      matchAttendee: matchAttendee(deps()),
    }),
    sessionOf: (token, now) => sessionReader(deps().sessions)(token, now),
    ...(clock === undefined ? {} : { clock }),
  });
