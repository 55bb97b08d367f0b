import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import type { RetentionDeps } from './deps.ts';
import { erasePerson } from './erase-person.ts';
import { routes } from './routes.ts';
import { showRetention } from './show-retention.ts';

/** The context's HTTP API on the given ports. */
export const retentionApi = (
  deps: () => RetentionDeps,
  clock?: HttpOptions<typeof routes>['clock'],
) =>
  httpHandler(routes, {
    endpoints: () => ({
      showRetention: showRetention(deps()),
      erasePerson: erasePerson(deps()),
    }),
    ...(clock === undefined ? {} : { clock }),
  });
