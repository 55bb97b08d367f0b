import { proposalsApi } from './api.ts';
import { container } from './container.ts';

/** Project proposals, their versions and their review. */
export const handler = proposalsApi(container);
