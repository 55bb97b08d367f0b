import { httpHandler } from '../../shared/http/http-handler.ts';
import { adjustSelection, handInPartnerList, overrideReviews } from './adjust-selection.ts';
import { computeSelection } from './compute-selection.ts';
import type { SelectionDeps } from './deps.ts';
import { releaseSelection } from './release-selection.ts';
import { routes } from './routes.ts';
import { showSelection } from './show-selection.ts';

/** The context's HTTP API on the given ports. */
export const selectionApi = (deps: () => SelectionDeps) =>
  httpHandler(routes, {
    endpoints: () => ({
      computeSelection: computeSelection(deps()),
      adjustSelection: adjustSelection(deps()),
      overrideReviews: overrideReviews(deps()),
      handInPartnerList: handInPartnerList(deps()),
      showSelection: showSelection(deps()),
      releaseSelection: releaseSelection(deps()),
    }),
    clock: { now: () => deps().clock.now() },
  });
