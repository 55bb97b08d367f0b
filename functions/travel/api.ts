import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import { sessionReader } from '../../shared/http/session.ts';
import type { TravelDeps } from './deps.ts';
import { routes } from './routes.ts';
import { savePart } from './save-part.ts';
import { showPart } from './show-part.ts';

/** The context's HTTP API on the given ports. */
export const travelApi = (deps: () => TravelDeps, clock?: HttpOptions<typeof routes>['clock']) =>
  httpHandler(routes, {
    endpoints: () => ({
      showTravelPart: showPart(deps()),
      saveTravelPart: savePart(deps()),
    }),
    sessionOf: (token, now) => sessionReader(deps().sessions)(token, now),
    ...(clock === undefined ? {} : { clock }),
  });
