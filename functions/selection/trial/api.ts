import { httpHandler } from '../../../shared/http/http-handler.ts';
import { routes } from './routes.ts';
import { type TryingDeps, trySelection } from './try-selection.ts';

/** What-if on the given ports. */
export const trialApi = (deps: () => TryingDeps) =>
  httpHandler(routes, { endpoints: () => ({ trySelection: trySelection(deps()) }) });
