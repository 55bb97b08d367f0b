import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import { sessionReader } from '../../shared/http/session.ts';
import type { IdentityDeps } from './deps.ts';
import { requestSignIn } from './request-sign-in.ts';
import { routes } from './routes.ts';
import { invalidSignInPage, showSignIn } from './show-sign-in.ts';
import { showLink, signOut, useLink } from './use-link.ts';

/** The context's HTTP API on the given ports. */
export const identityApi = (
  deps: () => IdentityDeps,
  clock?: HttpOptions<typeof routes>['clock'],
) =>
  httpHandler(routes, {
    endpoints: () => ({
      showSignIn,
      requestSignIn: requestSignIn(deps()),
      showLink: showLink(deps()),
      useLink: useLink(deps()),
      signOut: signOut(deps()),
    }),
    invalidPages: () => ({ requestSignIn: invalidSignInPage }),
    sessionOf: (token, now) => sessionReader(deps().sessions)(token, now),
    ...(clock === undefined ? {} : { clock }),
  });
