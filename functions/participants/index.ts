import { participantsApi } from './api.ts';
import { container } from './container.ts';

/** The participant's home and offer; the journey board and the figures of staff. */
export const handler = participantsApi(container);
