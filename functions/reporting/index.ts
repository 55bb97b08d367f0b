import { reportingApi } from './api.ts';
import { container } from './container.ts';

/** The yearly achievement report. */
export const handler = reportingApi(container);
