import { schedulingApi } from './api.ts';
import { container } from './container.ts';

/** Timetables: planning them, publishing them, and a person's own. */
export const handler = schedulingApi(container);
