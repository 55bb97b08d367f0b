import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import { applyEdition } from './apply-edition.ts';
import type { Deps } from './deps.ts';
import { diffEdition } from './diff-edition.ts';
import { getEdition } from './get-edition.ts';
import { previewMovedDates } from './preview-moved-dates.ts';
import { routes } from './routes.ts';
import { showCall } from './show-call.tsx';
import { showHome } from './show-home.tsx';

/** The context's HTTP API on the given ports. */
export const editionsApi = (deps: () => Deps, clock?: HttpOptions<typeof routes>['clock']) =>
  httpHandler(routes, {
    endpoints: () => ({
      showHome: showHome(deps()),
      showCall: showCall(deps()),
      getEdition: getEdition(deps()),
      applyEdition: applyEdition(deps()),
      diffEdition: diffEdition(deps()),
      previewMovedDates: previewMovedDates(deps()),
    }),
    ...(clock === undefined ? {} : { clock }),
  });
