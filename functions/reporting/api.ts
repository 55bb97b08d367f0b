import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import type { Deps } from './deps.ts';
import { routes } from './routes.ts';
import { showAchievements } from './show-achievements.ts';

/** The context's HTTP API on the given ports. */
export const reportingApi = (deps: () => Deps, clock?: HttpOptions<typeof routes>['clock']) =>
  httpHandler(routes, {
    endpoints: () => ({ showAchievements: showAchievements(deps()) }),
    ...(clock === undefined ? {} : { clock }),
  });
