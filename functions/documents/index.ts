import { documentsApi } from './api.ts';
import { container } from './container.ts';

/** The documents of applications: forms to send them, what became of them, the way to read them. */
export const handler = documentsApi(container);
