/**
 * Cognito user pools: the template's pools, clients and groups, with users of this machine. Tokens
 * carry the cloud's issuer and claims, and virtual time.
 */
import type { AwsRequest, AwsResponse, AwsService, Kernel } from '../kernel.ts';
import { jsonBody, jsonReply, operationOf, text } from '../protocol/json.ts';
import { ServiceError } from '../protocol/service-error.ts';
import { createAdministration, type Operations } from './administration.ts';
import { hashPassword } from './passwords.ts';
import { createSelfService } from './self-service.ts';
import { createSignIn } from './sign-in.ts';
import { readPools } from './template.ts';
import { createTokenKeys, type TokenKeys } from './token-keys.ts';
import { createTokens } from './tokens.ts';
import { createUserStore } from './user-store.ts';
import { createUsers } from './users.ts';

/** Calls that browsers make: they carry no signature and need no role. */
const publicOperations: ReadonlySet<string> = new Set([
  'ChangePassword',
  'GetUser',
  'GlobalSignOut',
  'InitiateAuth',
  'RespondToAuthChallenge',
  'RevokeToken',
]);

export interface SeedUser {
  readonly username: string;
  readonly password: string;
  readonly email?: string;
  readonly groups?: readonly string[];
  readonly attributes?: Readonly<Record<string, string>>;
  /** The template's only pool when absent. */
  readonly poolId?: string;
}

export interface UserPools extends AwsService {
  /** The keys that check an issuer's tokens; undefined when the issuer is no pool of the template. */
  fetchJwks(issuer: string): TokenKeys['jwks'] | undefined;
  /** Makes a confirmed user, or gives an existing one this password, these groups and attributes. */
  createUser(user: SeedUser): Promise<{ readonly username: string; readonly sub: string }>;
  /** Settings of the template that are not run. */
  readonly notRun: readonly string[];
}

const crossOrigin = { 'access-control-allow-origin': '*' };

export function createUserPools(kernel: Kernel): UserPools {
  const pools = readPools(kernel.assembly);
  const store = createUserStore(kernel.database);
  const keys = createTokenKeys(kernel.dataDirectory);
  const users = createUsers(kernel, pools, store);
  const tokens = createTokens(kernel, store, keys);
  const signIn = createSignIn(kernel, users, store, tokens);
  const operations: Operations = {
    ...signIn,
    ...createSelfService(users, store, tokens),
    ...createAdministration(users, store, kernel.log),
    AdminInitiateAuth: signIn.InitiateAuth,
    AdminRespondToAuthChallenge: signIn.RespondToAuthChallenge,
  };

  /** `GET /<pool>/.well-known/…`, and the preflight of a browser's call. */
  function withoutTarget({ method, url }: AwsRequest): AwsResponse {
    if (method === 'OPTIONS') {
      const allowed = {
        'access-control-allow-headers': '*',
        'access-control-allow-methods': 'POST',
      };
      return { status: 204, headers: { ...crossOrigin, ...allowed }, body: '' };
    }
    const [, poolId, , document] = url.pathname.split('/');
    const pool = pools.find((one) => one.id === poolId);
    if (!pool) return { status: 404, headers: crossOrigin, body: '' };
    const body =
      document === 'jwks.json'
        ? keys.jwks
        : { issuer: pool.issuer, jwks_uri: `${pool.issuer}/.well-known/jwks.json` };
    const headers = { ...crossOrigin, 'content-type': 'application/json' };
    return { status: 200, headers, body: JSON.stringify(body) };
  }

  async function answer(request: AwsRequest, signed: boolean): Promise<AwsResponse> {
    const operation = operationOf(request);
    try {
      if (!signed && !publicOperations.has(operation)) {
        throw new ServiceError(
          'MissingAuthenticationTokenException',
          'Missing Authentication Token',
        );
      }
      const run = operations[operation];
      if (!run) {
        throw new ServiceError('InvalidAction', `${operation} is not run on this machine`);
      }
      return jsonReply(200, await run(jsonBody(request)), '1.1');
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      return jsonReply(error.status, { __type: error.code, message: error.message }, '1.1');
    }
  }

  return {
    signingName: 'cognito-idp',
    notRun: pools.flatMap((pool) => pool.notRun),
    fetchJwks: (issuer) => (pools.some((pool) => pool.issuer === issuer) ? keys.jwks : undefined),

    async createUser(seed) {
      const pool = users.pool(seed.poolId ?? pools[0]?.id);
      const groups = (seed.groups ?? []).map((name) => users.requireGroup(pool, name));
      const attributes = {
        ...(seed.email === undefined ? {} : { email: seed.email, email_verified: 'true' }),
        ...seed.attributes,
      };
      const passwordHash = await hashPassword(seed.password);
      const existing = users.find(pool, seed.username);
      const user = existing
        ? users.save(existing, {
            passwordHash,
            groups,
            status: 'CONFIRMED',
            attributes: { ...existing.attributes, ...attributes },
          })
        : users.add(pool, {
            username: seed.username,
            passwordHash,
            groups,
            status: 'CONFIRMED',
            attributes,
          });
      return { username: user.username, sub: user.sub };
    },

    permissions(request) {
      const operation = operationOf(request);
      if (operation === '' || publicOperations.has(operation)) return [];
      const poolId = text(jsonBody(request).UserPoolId);
      const resource = pools.find((pool) => pool.id === poolId)?.arn ?? '*';
      return [{ action: `cognito-idp:${operation}`, resource }];
    },

    async handle(request, caller) {
      if (!request.headers['x-amz-target']) return withoutTarget(request);
      const response = await answer(request, caller.accessKeyId !== '');
      return { ...response, headers: { ...response.headers, ...crossOrigin } };
    },
  };
}
