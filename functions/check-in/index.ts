import { checkInApi } from './api.ts';
import { container } from './container.ts';

/** Passes and the door. */
export const handler = checkInApi(container);
