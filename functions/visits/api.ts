import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import { sessionReader } from '../../shared/http/session.ts';
import type { VisitsDeps } from './deps.ts';
import { fetchLetter } from './fetch-letter.ts';
import { recordArrival } from './record-arrival.ts';
import { recordCallingOff } from './record-calling-off.ts';
import { recordCpiDay } from './record-cpi-day.ts';
import { recordDeparture } from './record-departure.ts';
import { recordVisa } from './record-visa.ts';
import { recordVisitDay } from './record-visit-day.ts';
import { releaseInvitations } from './release-invitations.ts';
import { revokeCertificate } from './revoke-certificate.ts';
import { routes } from './routes.ts';
import { showCertificate } from './show-certificate.ts';
import { showVisit } from './show-visit.ts';
import { showVisitDay } from './show-visit-day.ts';

/** The context's HTTP API on the given ports. */
export const visitsApi = (deps: () => VisitsDeps, clock?: HttpOptions<typeof routes>['clock']) =>
  httpHandler(routes, {
    endpoints: () => ({
      showVisit: showVisit(deps()),
      fetchLetter: fetchLetter(deps()),
      showCertificate: showCertificate(deps()),
      revokeCertificate: revokeCertificate(deps()),
      releaseInvitations: releaseInvitations(deps()),
      recordVisa: recordVisa(deps()),
      recordArrival: recordArrival(deps()),
      recordVisitDay: recordVisitDay(deps()),
      showVisitDay: showVisitDay(deps()),
      recordDeparture: recordDeparture(deps()),
      recordCallingOff: recordCallingOff(deps()),
      recordCpiDay: recordCpiDay(deps()),
    }),
    sessionOf: (token, now) => sessionReader(deps().sessions)(token, now),
    ...(clock === undefined ? {} : { clock }),
  });
