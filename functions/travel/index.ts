import { travelApi } from './api.ts';
import { container } from './container.ts';

/** What a participant tells for the journey to Korea. */
export const handler = travelApi(container);
