import { reviewApi } from './api.ts';
import { container } from './container.ts';

/** Assignment of reviewers, their queue, their scores. */
export const handler = reviewApi(container);
