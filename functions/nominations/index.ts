import { nominationsApi } from './api.ts';
import { container } from './container.ts';

/** Offices that nominate, and what others write for an applicant. */
export const handler = nominationsApi(container);
