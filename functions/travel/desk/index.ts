import { deskApi } from './api.ts';
import { container } from './container.ts';

/** What the office sees, corrects and opens of a participant's journey. */
export const handler = deskApi(container);
