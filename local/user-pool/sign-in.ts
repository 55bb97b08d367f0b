/** Signing in: by password, by refresh token, and with the new password that a first sign-in asks for. */
import { randomBytes } from 'node:crypto';
import type { Kernel } from '../kernel.ts';
import { type JsonObject, text } from '../protocol/json.ts';
import { ServiceError } from '../protocol/service-error.ts';
import { checkPolicy, hashPassword, isPassword } from './passwords.ts';
import type { Pool, PoolClient } from './template.ts';
import { hashOf, type Tokens } from './tokens.ts';
import type { User, UserStore } from './user-store.ts';
import type { Users } from './users.ts';

export interface SignInOperations {
  InitiateAuth(input: JsonObject): Promise<JsonObject>;
  RespondToAuthChallenge(input: JsonObject): Promise<JsonObject>;
  RevokeToken(input: JsonObject): Promise<JsonObject>;
}

const day = 24 * 60 * 60 * 1000;

export function createSignIn(
  kernel: Kernel,
  users: Users,
  store: UserStore,
  tokens: Tokens,
): SignInOperations {
  const { clock } = kernel;

  async function byPassword(pool: Pool, client: PoolClient, given: JsonObject) {
    const user = users.find(pool, text(given.USERNAME) ?? '');
    if (!user) {
      throw client.hidesUsers
        ? notAuthorized('Incorrect username or password.')
        : new ServiceError('UserNotFoundException', 'User does not exist.');
    }
    if (!(await isPassword(text(given.PASSWORD) ?? '', user.passwordHash))) {
      throw notAuthorized('Incorrect username or password.');
    }
    refuseDisabled(user);
    if (user.status === 'FORCE_CHANGE_PASSWORD') return askForPassword(pool, client, user);
    return { ChallengeParameters: {}, AuthenticationResult: tokens.issue(pool, client, user) };
  }

  function askForPassword(pool: Pool, client: PoolClient, user: User): JsonObject {
    if (clock.now() > user.modifiedAt + pool.policy.temporaryDays * day) {
      throw notAuthorized('Temporary password has expired and must be reset by an administrator.');
    }
    const session = randomBytes(48).toString('base64url');
    store.addChallenge(hashOf(session), {
      poolId: pool.id,
      username: user.username,
      clientId: client.id,
      expiresAt: clock.now() + client.sessionSeconds * 1000,
    });
    const { sub: _, ...attributes } = user.attributes;
    return {
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      Session: session,
      ChallengeParameters: {
        USER_ID_FOR_SRP: user.username,
        requiredAttributes: '[]',
        userAttributes: JSON.stringify(attributes),
      },
    };
  }

  function byRefreshToken(pool: Pool, client: PoolClient, given: JsonObject): JsonObject {
    const signIn = store.signIn(hashOf(text(given.REFRESH_TOKEN) ?? ''));
    const user = signIn && store.find(pool.id, signIn.username);
    if (!user || signIn.clientId !== client.id) throw notAuthorized('Invalid Refresh Token');
    if (clock.now() > signIn.expiresAt) throw notAuthorized('Refresh Token has expired');
    refuseDisabled(user);
    return {
      ChallengeParameters: {},
      AuthenticationResult: tokens.renew(pool, client, user, signIn),
    };
  }

  return {
    async InitiateAuth(input) {
      const { pool, client } = users.client(text(input.ClientId));
      const flow = (text(input.AuthFlow) ?? '').replace(/^REFRESH_TOKEN$/, 'REFRESH_TOKEN_AUTH');
      if (client.flows.length > 0 && !client.flows.includes(`ALLOW_${flow}`)) {
        throw new ServiceError(
          'InvalidParameterException',
          `${flow} flow not enabled for this client`,
        );
      }
      const given = (input.AuthParameters ?? {}) as JsonObject;
      if (/^(ADMIN_)?USER_PASSWORD_AUTH$/.test(flow)) return byPassword(pool, client, given);
      if (flow === 'REFRESH_TOKEN_AUTH') return byRefreshToken(pool, client, given);
      throw new ServiceError('InvalidParameterException', `${flow} is not run on this machine`);
    },

    async RespondToAuthChallenge(input) {
      const { pool, client } = users.client(text(input.ClientId));
      if (input.ChallengeName !== 'NEW_PASSWORD_REQUIRED') {
        throw new ServiceError(
          'InvalidParameterException',
          `${input.ChallengeName} is not run on this machine`,
        );
      }
      const given = (input.ChallengeResponses ?? {}) as JsonObject;
      const password = text(given.NEW_PASSWORD) ?? '';
      // Before the session is spent, so that a password that is too weak can be improved upon.
      checkPolicy(password, pool.policy);
      const challenge = store.takeChallenge(hashOf(text(input.Session) ?? ''));
      const user = challenge && store.find(pool.id, challenge.username);
      const asked = users.find(pool, text(given.USERNAME) ?? '');
      if (!user || challenge.clientId !== client.id || asked?.username !== user.username) {
        throw notAuthorized('Invalid session for the user.');
      }
      if (clock.now() > challenge.expiresAt) {
        throw notAuthorized('Invalid session for the user, session is expired.');
      }
      refuseDisabled(user);
      const confirmed = users.save(user, {
        passwordHash: await hashPassword(password),
        status: 'CONFIRMED',
      });
      return {
        ChallengeParameters: {},
        AuthenticationResult: tokens.issue(pool, client, confirmed),
      };
    },

    async RevokeToken(input) {
      store.endSignIn(hashOf(text(input.Token) ?? ''));
      return {};
    },
  };
}

function refuseDisabled(user: User): void {
  if (!user.enabled) throw notAuthorized('User is disabled.');
}

function notAuthorized(message: string): ServiceError {
  return new ServiceError('NotAuthorizedException', message);
}
