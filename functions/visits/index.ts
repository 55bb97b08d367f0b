import { visitsApi } from './api.ts';
import { container } from './container.ts';

/** Invitations, letters, visas, arrival, the days in Korea, CPI Day, certificates. */
export const handler = visitsApi(container);
