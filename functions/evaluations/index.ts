import { evaluationsApi } from './api.ts';
import { container } from './container.ts';

/** What people say of their learning, and what the office makes of it. */
export const handler = evaluationsApi(container);
