import { tasksAddress } from '../../shared/domain/application-tasks.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound, type Problem } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import { timeZoneText } from '../../shared/text/time-zone.ts';
import type { ApplicationsDeps } from './deps.ts';
import { type OwnRequest, openOwn } from './own-application.ts';
import { TimeZonePage } from './pages/time-zone-page.tsx';
import type { routes } from './routes.ts';

/** Where the zone is chosen that pages and mails show the reader's own time in. */
export const showTimeZone =
  (deps: ApplicationsDeps) =>
  async (request: RequestOf<typeof routes.showTimeZone>): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    if (opened === undefined) return refused(notFound);
    const { applicationId, timeZone } = opened.application;
    const { locale } = request;
    return ok({ applicationId, timeZone }, { page: () => TimeZonePage({ opened, locale }) });
  };

/** The list again, where nothing of it was chosen. */
export const invalidTimeZone =
  (deps: ApplicationsDeps) =>
  async (request: Request, problem: Problem): Promise<Reply> => {
    const opened = await openOwn(deps, request as unknown as OwnRequest);
    if (opened === undefined) return refused(notFound);
    const { locale } = request;
    const error = { pointer: '/timeZone', code: 'missing', detail: timeZoneText(locale).missing };
    return refused(
      { ...problem, errors: [error] },
      { page: () => TimeZonePage({ opened, locale, errors: [error] }) },
    );
  };

/** Keeps the zone; in any state of the application, since mails go on after the submission. */
export const chooseTimeZone =
  (deps: ApplicationsDeps) =>
  async (request: RequestOf<typeof routes.chooseTimeZone>): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    if (opened === undefined) return refused(notFound);
    const { timeZone } = request.body;
    let { application } = opened;
    while (application.timeZone !== timeZone) {
      ({ application } = await deps.applications.chooseTimeZone(application, timeZone));
    }
    const { applicationId } = application;
    return ok({ applicationId, timeZone }, { seeOther: tasksAddress(application) });
  };
