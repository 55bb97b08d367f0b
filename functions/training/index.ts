import { trainingApi } from './api.ts';
import { container } from './container.ts';

/** Online training: modules, seminars, attendance. */
export const handler = trainingApi(container);
