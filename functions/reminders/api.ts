import { httpHandler } from '../../shared/http/http-handler.ts';
import { type PreviewDeps, previewReminders } from './preview-reminders.ts';
import { routes } from './routes.ts';

/** The context's HTTP API on the given ports. */
export const remindersApi = (deps: () => PreviewDeps) =>
  httpHandler(routes, { endpoints: () => ({ previewReminders: previewReminders(deps()) }) });
