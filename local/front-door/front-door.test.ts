import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AwsService, Caller } from '../kernel.ts';
import { freePort } from '../protocol/http.ts';
import { createTestKernel, type TestKernel, testMoment } from '../test/test-kernel.ts';
import { type Credentials, createCredentials } from './credentials.ts';
import { createFrontDoor, type FrontDoor } from './front-door.ts';

const role = 'arn:aws:iam::111122223333:role/Orders';
const resources = [
  {
    type: 'AWS::Lambda::Function',
    arn: 'function',
    physicalId: 'orders',
    properties: { Role: role },
  },
];

let kernel: TestKernel;
let frontDoor: FrontDoor;
let credentials: Credentials;
let url: string;
let callers: Caller[];

function serviceOf(signingName: string): AwsService {
  return {
    signingName,
    permissions: () => [{ action: `${signingName}:Do`, resource: '*' }],
    async handle(_, caller) {
      callers.push(caller);
      return { status: 200, headers: {}, body: signingName };
    },
  };
}

beforeEach(async () => {
  kernel = createTestKernel({ resources });
  callers = [];
  credentials = createCredentials(kernel.assembly, Buffer.from('seed'));
  const iam = {
    refusal: (roleArn: string) => `${roleArn} is not authorized`,
    usedPermissions: () => [],
    unusedGrants: () => [],
    unknownPolicies: new Map(),
  };
  frontDoor = createFrontDoor(iam, credentials, kernel.log, kernel.clock.now);
  for (const name of ['dynamodb', 'ses', 's3', 'lambda', 'cognito-idp']) {
    frontDoor.register(serviceOf(name));
  }
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  await frontDoor.start(port);
});
afterEach(async () => {
  await frontDoor.stop();
  kernel.dispose();
});

const signed = (service: string, accessKeyId: string, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20230414/eu-west-1/${service}/aws4_request`,
      ...headers,
    },
  });
const json = { 'x-amz-target': 'DynamoDB_20120810.PutItem' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

it('finds the service by the signature, and lets the operator do everything', async () => {
  const response = await signed('ses', credentials.operator.accessKeyId, form);
  expect(await response.text()).toBe('ses');
  expect(callers).toEqual([{ accessKeyId: credentials.operator.accessKeyId }]);
});

it.each([
  ['dynamodb', json, 400, '"__type":"com.amazon.coral.service#AccessDeniedException"'],
  ['ses', form, 403, '<Code>AccessDenied</Code>'],
  ['s3', {}, 403, '<Error><Code>AccessDenied</Code>'],
  ['lambda', {}, 403, `"message":"${role} is not authorized"`],
])('[F70] refuses a function as %s would', async (service, headers, status, text) => {
  const { accessKeyId } = credentials.ofFunction('orders');
  const response = await signed(service, accessKeyId, headers);
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(text);
  expect(callers).toEqual([]);
});

it('takes unsigned calls where the services do: sign-in, public keys, forms of a bucket', async () => {
  const target = { 'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth' };
  const answers = await Promise.all([
    fetch(url, { method: 'POST', headers: target }),
    fetch(`${url}/eu-west-1_pool/.well-known/jwks.json`),
    fetch(`${url}/bucket`, { method: 'POST' }),
    fetch(
      `${url}/bucket/key?X-Amz-Credential=${credentials.operator.accessKeyId}/d/r/s3/aws4_request`,
    ),
  ]);
  const services = await Promise.all(answers.map((answer) => answer.text()));
  expect(services).toEqual(['cognito-idp', 'cognito-idp', 's3', 's3']);
});

it('refuses a key that it did not give, and says which service it does not play', async () => {
  expect((await signed('ses', 'AKIASTRANGER', form)).status).toBe(403);
  const unknown = await signed('rds', credentials.operator.accessKeyId);
  expect(unknown.status).toBe(501);
  expect(await unknown.text()).toContain('does not play the service \\"rds\\"');
});

it('[F71] tells virtual time, by which SDKs set their clocks', async () => {
  const response = await signed('ses', credentials.operator.accessKeyId, form);
  expect(Date.parse(response.headers.get('date') ?? '')).toBe(testMoment);
});
