import { applicationsApi } from './api.ts';
import { container } from './container.ts';

/** The application form, its submission and its receipt. */
export const handler = applicationsApi(container);
