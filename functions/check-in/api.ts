import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import { sessionReader } from '../../shared/http/session.ts';
import { checkIn } from './check-in.ts';
import type { CheckInDeps } from './deps.ts';
import { listExpected } from './list-expected.ts';
import { showPass } from './own-pass.ts';
import { recordSession } from './record-session.ts';
import { revokePass } from './revoke-pass.ts';
import { routes } from './routes.ts';
import { showSession } from './show-session.ts';

/** The context's HTTP API on the given ports. */
export const checkInApi = (deps: () => CheckInDeps, clock?: HttpOptions<typeof routes>['clock']) =>
  httpHandler(routes, {
    endpoints: () => ({
      showOwnPass: showPass(deps()),
      showVisitorPass: showPass(deps()),
      listExpected: listExpected(deps()),
      checkIn: checkIn(deps()),
      showSession: showSession(deps()),
      recordSession: recordSession(deps()),
      revokePass: revokePass(deps()),
    }),
    sessionOf: (token, now) => sessionReader(deps().sessions)(token, now),
    ...(clock === undefined ? {} : { clock }),
  });
