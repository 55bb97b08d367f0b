import { retentionApi } from './api.ts';
import { apiDeps } from './container.ts';

/** What is kept until when, and the erasure of a person. */
export const handler = retentionApi(apiDeps);
