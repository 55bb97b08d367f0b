import { editionsApi } from './api.ts';
import { container } from './container.ts';

/** The home page, the calls, and the administration of editions. */
export const handler = editionsApi(container);
