/** The three tokens of a sign-in, with the claims that Cognito gives them. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Kernel } from '../kernel.ts';
import type { JsonObject } from '../protocol/json.ts';
import { ServiceError } from '../protocol/service-error.ts';
import type { Pool, PoolClient } from './template.ts';
import type { TokenKeys } from './token-keys.ts';
import type { SignIn, User, UserStore } from './user-store.ts';

export interface Tokens {
  /** A new sign-in: access, id and refresh token. */
  issue(pool: Pool, client: PoolClient, user: User): JsonObject;
  /** New access and id tokens within a sign-in. */
  renew(pool: Pool, client: PoolClient, user: User, signIn: SignIn): JsonObject;
  /** Whose access token this is; refuses by an error. */
  owner(accessToken: string): { readonly poolId: string; readonly username: string };
}

export function createTokens(kernel: Kernel, store: UserStore, keys: TokenKeys): Tokens {
  function seconds(moment: number): number {
    return Math.trunc(moment / 1000);
  }

  function renew(pool: Pool, client: PoolClient, user: User, signIn: SignIn): JsonObject {
    const now = seconds(kernel.clock.now());
    const common = {
      sub: user.sub,
      ...(user.groups.length > 0 ? { 'cognito:groups': user.groups } : {}),
      iss: pool.issuer,
      origin_jti: signIn.originJti,
      event_id: randomUUID(),
      auth_time: seconds(signIn.signedInAt),
      iat: now,
    };
    const { sub: _, ...attributes } = user.attributes;
    return {
      AccessToken: keys.sign({
        ...common,
        client_id: client.id,
        token_use: 'access',
        scope: 'aws.cognito.signin.user.admin',
        exp: now + client.accessSeconds,
        jti: randomUUID(),
        username: user.username,
      }),
      IdToken: keys.sign({
        ...attributes,
        ...('email_verified' in attributes
          ? { email_verified: attributes.email_verified === 'true' }
          : {}),
        ...common,
        aud: client.id,
        'cognito:username': user.username,
        token_use: 'id',
        exp: now + client.idSeconds,
        jti: randomUUID(),
      }),
      ExpiresIn: client.accessSeconds,
      TokenType: 'Bearer',
    };
  }

  return {
    renew,
    issue(pool, client, user) {
      const now = kernel.clock.now();
      const refreshToken = randomBytes(48).toString('base64url');
      const signIn = {
        poolId: pool.id,
        username: user.username,
        clientId: client.id,
        originJti: randomUUID(),
        signedInAt: now,
        expiresAt: now + client.refreshSeconds * 1000,
      };
      store.addSignIn(hashOf(refreshToken), signIn);
      return { ...renew(pool, client, user, signIn), RefreshToken: refreshToken };
    },
    owner(accessToken) {
      const claims = keys.verify(accessToken);
      if (claims?.token_use !== 'access') {
        throw new ServiceError('NotAuthorizedException', 'Invalid Access Token');
      }
      if (Number(claims.exp) <= seconds(kernel.clock.now())) {
        throw new ServiceError('NotAuthorizedException', 'Access Token has expired');
      }
      if (!store.hasSignIn(String(claims.origin_jti))) {
        throw new ServiceError('NotAuthorizedException', 'Access Token has been revoked');
      }
      const issuer = String(claims.iss);
      return {
        poolId: issuer.slice(issuer.lastIndexOf('/') + 1),
        username: String(claims.username),
      };
    },
  };
}

/** Opaque tokens are stored by this. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}
