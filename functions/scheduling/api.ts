import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import { sessionReader } from '../../shared/http/session.ts';
import { closeOwnCalendar, openOwnCalendar, showOwnCalendar } from './change-own-calendar.ts';
import { closeSectionCalendar, openSectionCalendar } from './change-section-calendar.ts';
import type { SchedulingDeps } from './deps.ts';
import { exportTimetable } from './export-timetable.ts';
import { importTimetable } from './import-timetable.ts';
import { listPublications } from './list-publications.ts';
import { listSectionCalendars } from './list-section-calendars.ts';
import { proposeTimetable } from './propose-timetable.ts';
import { publishTimetable } from './publish-timetable.ts';
import { putSession } from './put-session.ts';
import { readPersonCalendar, readSectionCalendar } from './read-calendar.ts';
import { removeSession } from './remove-session.ts';
import { routes } from './routes.ts';
import { showOwnTimetable } from './show-own-timetable.ts';
import { showTimetable } from './show-timetable.ts';
import { showTimetableChanges } from './show-timetable-changes.ts';

/** The context's HTTP API on the given ports. */
export const schedulingApi = (
  deps: () => SchedulingDeps,
  clock?: HttpOptions<typeof routes>['clock'],
) =>
  httpHandler(routes, {
    endpoints: () => ({
      showTimetable: showTimetable(deps()),
      putSession: putSession(deps()),
      removeSession: removeSession(deps()),
      proposeTimetable: proposeTimetable(deps()),
      exportTimetable: exportTimetable(deps()),
      importTimetable: importTimetable(deps()),
      showTimetableChanges: showTimetableChanges(deps()),
      listPublications: listPublications(deps()),
      publishTimetable: publishTimetable(deps()),
      showOwnTimetable: showOwnTimetable(deps()),
      showOwnCalendar: showOwnCalendar(deps()),
      openOwnCalendar: openOwnCalendar(deps()),
      closeOwnCalendar: closeOwnCalendar(deps()),
      readPersonCalendar: readPersonCalendar(deps()),
      listSectionCalendars: listSectionCalendars(deps()),
      openSectionCalendar: openSectionCalendar(deps()),
      closeSectionCalendar: closeSectionCalendar(deps()),
      readSectionCalendar: readSectionCalendar(deps()),
    }),
    sessionOf: (token, now) => sessionReader(deps().sessions)(token, now),
    ...(clock === undefined ? {} : { clock }),
  });
