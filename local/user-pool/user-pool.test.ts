import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  ChangePasswordCommand,
  CognitoIdentityProviderClient,
  GetUserCommand,
  InitiateAuthCommand,
  ListUsersCommand,
  RespondToAuthChallengeCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { JwtVerifier } from 'aws-jwt-verify';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Served, serve } from '../test/serve.ts';
import { createTestKernel, type TestKernel } from '../test/test-kernel.ts';
import { createUserPools, type UserPools } from './user-pool.ts';

const poolId = 'ap-northeast-2_TESTPOOL1';
const issuer = `https://cognito-idp.ap-northeast-2.amazonaws.com/${poolId}`;
const poolArn = `arn:aws:cognito-idp:ap-northeast-2:111122223333:userpool/${poolId}`;
const resources = [
  {
    type: 'AWS::Cognito::UserPool',
    arn: poolArn,
    physicalId: poolId,
    properties: {
      UsernameAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      Policies: { PasswordPolicy: { MinimumLength: 10 } },
    },
  },
  {
    type: 'AWS::Cognito::UserPoolClient',
    arn: 'client',
    physicalId: 'desk',
    properties: {
      UserPoolId: poolId,
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      AccessTokenValidity: 30,
      TokenValidityUnits: { AccessToken: 'minutes' },
    },
  },
  {
    type: 'AWS::Cognito::UserPoolGroup',
    arn: 'group',
    properties: { UserPoolId: poolId, GroupName: 'librarian' },
  },
];
const email = 'min@library.example';
const password = 'correct horse';

let kernel: TestKernel;
let pools: UserPools;
let served: Served;
let client: CognitoIdentityProviderClient;

beforeEach(async () => {
  kernel = createTestKernel({ resources });
  pools = createUserPools(kernel);
  served = await serve(pools);
  client = new CognitoIdentityProviderClient({
    endpoint: served.url,
    region: 'ap-northeast-2',
    credentials: { accessKeyId: 'operator', secretAccessKey: 'secret' },
  });
});

afterEach(async () => {
  vi.useRealTimers();
  client.destroy();
  await served.close();
  kernel.dispose();
});

function signIn(given: Record<string, string>, AuthFlow = 'USER_PASSWORD_AUTH') {
  return client.send(
    new InitiateAuthCommand({
      AuthFlow: AuthFlow as 'USER_PASSWORD_AUTH',
      ClientId: 'desk',
      AuthParameters: given,
    }),
  );
}

test('[F71] tokens carry the cloud’s issuer, the groups and virtual time', async () => {
  const user = await pools.createUser({ username: email, password, groups: ['librarian'] });
  const { AuthenticationResult } = await signIn({
    USERNAME: 'Min@Library.Example',
    PASSWORD: password,
  });
  expect(AuthenticationResult).toMatchObject({ ExpiresIn: 1800, TokenType: 'Bearer' });

  vi.useFakeTimers({ now: kernel.clock.now(), toFake: ['Date'] });
  const verifier = JwtVerifier.create({ issuer, audience: null, jwksUri: `${issuer}/jwks.json` });
  const jwks = pools.fetchJwks(issuer);
  if (!jwks) throw new Error('The issuer is unknown');
  verifier.cacheJwks(jwks as Parameters<typeof verifier.cacheJwks>[0]);
  const iat = kernel.clock.now() / 1000;
  expect(verifier.verifySync(AuthenticationResult?.AccessToken ?? '')).toMatchObject({
    sub: user.sub,
    username: user.username,
    client_id: 'desk',
    token_use: 'access',
    scope: 'aws.cognito.signin.user.admin',
    'cognito:groups': ['librarian'],
    iat,
    exp: iat + 1800,
  });
  expect(verifier.verifySync(AuthenticationResult?.IdToken ?? '')).toMatchObject({
    aud: 'desk',
    token_use: 'id',
    email,
    'cognito:groups': ['librarian'],
    exp: iat + 3600,
  });
  expect(pools.fetchJwks('https://elsewhere.example')).toBeUndefined();
});

test('a first sign-in asks for a new password, and only of someone who knows the first', async () => {
  await client.send(
    new AdminCreateUserCommand({
      UserPoolId: poolId,
      Username: email,
      TemporaryPassword: 'temporary one',
      MessageAction: 'SUPPRESS',
    }),
  );
  await expect(signIn({ USERNAME: email, PASSWORD: 'a guess at it' })).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  });
  const { Session } = await signIn({ USERNAME: email, PASSWORD: 'temporary one' });
  const respond = (NEW_PASSWORD: string, session = Session) =>
    client.send(
      new RespondToAuthChallengeCommand({
        ChallengeName: 'NEW_PASSWORD_REQUIRED',
        ClientId: 'desk',
        Session: session,
        ChallengeResponses: { USERNAME: email, NEW_PASSWORD },
      }),
    );
  await expect(respond(password, `${Session}x`)).rejects.toMatchObject({
    name: 'NotAuthorizedException',
  });
  await expect(respond('short')).rejects.toMatchObject({ name: 'InvalidPasswordException' });
  expect((await respond(password)).AuthenticationResult?.AccessToken).toBeDefined();
  await expect(respond(password)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  expect((await signIn({ USERNAME: email, PASSWORD: password })).ChallengeName).toBeUndefined();
});

test('an access token serves its owner until it expires or is revoked', async () => {
  await pools.createUser({ username: email, password });
  const { AuthenticationResult } = await signIn({ USERNAME: email, PASSWORD: password });
  const { AccessToken, RefreshToken = '' } = AuthenticationResult ?? {};
  const me = await client.send(new GetUserCommand({ AccessToken }));
  expect(me.UserAttributes).toContainEqual({ Name: 'email', Value: email });
  const change = { AccessToken, PreviousPassword: password, ProposedPassword: 'another horse' };
  await client.send(new ChangePasswordCommand(change));

  await kernel.clock.advanceTo(kernel.clock.now() + 1_801_000);
  await expect(client.send(new GetUserCommand({ AccessToken }))).rejects.toThrow('expired');
  const renewed = await signIn({ REFRESH_TOKEN: RefreshToken }, 'REFRESH_TOKEN_AUTH');
  const fresh = renewed.AuthenticationResult?.AccessToken;
  await client.send(new AdminDisableUserCommand({ UserPoolId: poolId, Username: email }));
  await expect(client.send(new GetUserCommand({ AccessToken: fresh }))).rejects.toThrow('revoked');
  await expect(signIn({ USERNAME: email, PASSWORD: 'another horse' })).rejects.toThrow('disabled');
});

test('users can be found, and put into the template’s groups only', async () => {
  await pools.createUser({ username: email, password });
  const find = (Filter: string) =>
    client.send(new ListUsersCommand({ UserPoolId: poolId, Filter }));
  expect((await find(`email = "${email}"`)).Users).toHaveLength(1);
  expect((await find('email ^= "soo"')).Users).toEqual([]);
  const join = (GroupName: string) =>
    client.send(new AdminAddUserToGroupCommand({ UserPoolId: poolId, Username: email, GroupName }));
  await join('librarian');
  await expect(join('absent')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test('[F66] users, keys and sign-ins survive a restart', async () => {
  await pools.createUser({ username: email, password });
  const { AuthenticationResult } = await signIn({ USERNAME: email, PASSWORD: password });
  const next = createUserPools(kernel);
  expect(next.fetchJwks(issuer)).toEqual(pools.fetchJwks(issuer));
  const again = await serve(next, { accessKeyId: '' });
  const call = (operation: string, body: object) =>
    fetch(again.url, {
      method: 'POST',
      headers: { 'x-amz-target': `AWSCognitoIdentityProviderService.${operation}` },
      body: JSON.stringify(body),
    });
  const { AccessToken } = AuthenticationResult ?? {};
  expect((await call('GetUser', { AccessToken })).status).toBe(200);
  const unsigned = await call('ListUsers', { UserPoolId: poolId });
  expect(await unsigned.json()).toMatchObject({ __type: 'MissingAuthenticationTokenException' });
  expect((await fetch(`${again.url}/${poolId}/.well-known/jwks.json`)).status).toBe(200);
  await again.close();
});

test('[F70] administration needs a permission on the pool, signing in needs none', () => {
  const permissions = (operation: string) =>
    pools.permissions({
      service: 'cognito-idp',
      method: 'POST',
      url: new URL(served.url),
      headers: { 'x-amz-target': `AWSCognitoIdentityProviderService.${operation}` },
      body: Buffer.from(JSON.stringify({ UserPoolId: poolId })),
    });
  expect(permissions('AdminGetUser')).toEqual([
    { action: 'cognito-idp:AdminGetUser', resource: poolArn },
  ]);
  expect(permissions('InitiateAuth')).toEqual([]);
});
