import { type HttpOptions, httpHandler } from '../../../shared/http/http-handler.ts';
import { changeTravel } from './change-travel.ts';
import type { DeskDeps } from './deps.ts';
import { readSealed } from './read-sealed.ts';
import { routes } from './routes.ts';
import { showTravel } from './show-travel.ts';

/** The office's side of the journeys on the given ports. */
export const deskApi = (deps: () => DeskDeps, clock?: HttpOptions<typeof routes>['clock']) =>
  httpHandler(routes, {
    endpoints: () => ({
      showTravel: showTravel(deps()),
      changeTravel: changeTravel(deps()),
      readSealed: readSealed(deps()),
    }),
    ...(clock === undefined ? {} : { clock }),
  });
