import { auditApi } from './api.ts';
import { container } from './container.ts';

/** The audit log, for the administrator. */
export const handler = auditApi(container);
