import { cohortApi } from './api.ts';
import { container } from './container.ts';

/** The space of a cohort: introductions, posts, and what the office does about them. */
export const handler = cohortApi(container);
