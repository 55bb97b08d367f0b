import { identityApi } from './api.ts';
import { container } from './container.ts';

/** Sign-in by link, and sign-out. */
export const handler = identityApi(container);
