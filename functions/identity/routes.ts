import * as z from 'zod';
import { defineRoutes, publicAccess } from '../../shared/http/route.ts';

/** Any text: a token that is none is answered like one that was used. */
const params = z.strictObject({ token: z.string().max(200) });

/** Where the mail pointed to. */
const next = z.string().max(300).optional();

export const routes = defineRoutes({
  showSignIn: {
    method: 'GET',
    path: '/sign-in',
    access: publicAccess,
    summary: 'Where a new link is asked for',
  },
  requestSignIn: {
    method: 'POST',
    path: '/sign-in',
    access: publicAccess,
    summary: 'Have a link sent; the same answer whether the address is known or not',
    body: z.strictObject({ email: z.string().trim().max(254).pipe(z.email()) }),
  },
  showLink: {
    method: 'GET',
    path: '/sign-in/{token}',
    access: publicAccess,
    summary: 'The button that uses a link; looking at it uses nothing',
    params,
    query: z.strictObject({ next }),
  },
  useLink: {
    method: 'POST',
    path: '/sign-in/{token}',
    access: publicAccess,
    summary: 'Use a link, once, and open a session for its dossier',
    params,
    body: z.strictObject({ idempotencyKey: z.string().max(200).optional(), next }),
  },
  signOut: {
    method: 'POST',
    path: '/sign-out',
    access: publicAccess,
    summary: 'End the session',
    body: z.strictObject({}),
  },
});
