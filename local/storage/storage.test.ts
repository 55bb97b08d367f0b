import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Delivery } from '../deliveries/delivery.ts';
import type { Emulator } from '../emulators/emulator.ts';
import { createFauxqs } from '../emulators/fauxqs.ts';
import { type Served, serve } from '../test/serve.ts';
import { createTestKernel, type TestKernel } from '../test/test-kernel.ts';
import { createStorage, type Storage } from './storage.ts';
import { type FormOptions, key, presign, region, signedForm } from './test/signed-requests.ts';

const functionArn = 'arn:aws:lambda:ap-northeast-2:111122223333:function:scan';
const resources = [
  {
    type: 'AWS::S3::Bucket',
    arn: 'arn:aws:s3:::covers',
    physicalId: 'covers',
    properties: {
      CorsConfiguration: {
        CorsRules: [{ AllowedMethods: ['POST'], AllowedOrigins: ['https://library.example'] }],
      },
      LifecycleConfiguration: {
        Rules: [{ Status: 'Enabled', Prefix: 'drafts/', ExpirationInDays: 7 }],
      },
    },
  },
  {
    type: 'Custom::S3BucketNotifications',
    arn: 'notifications',
    properties: {
      BucketName: 'covers',
      NotificationConfiguration: {
        EventBridgeConfiguration: {},
        LambdaFunctionConfigurations: [
          { Events: ['s3:ObjectCreated:*'], LambdaFunctionArn: functionArn },
        ],
      },
    },
  },
];

type Emitted = Parameters<Parameters<typeof createStorage>[1]['emit']>[0];

let kernel: TestKernel;
let emulator: Emulator;
let storage: Storage;
let served: Served;
let anonymous: Served;
let emitted: Emitted[];
let delivered: Delivery[];
let refused: string | undefined;

beforeAll(async () => {
  kernel = createTestKernel({ resources });
  emulator = createFauxqs(kernel);
  storage = createStorage(kernel, {
    emulator,
    deliveries: { accept: (deliveries) => void delivered.push(...deliveries) },
    emit: (event) => void emitted.push(event),
    credentials: {
      secretOf: (id) => (id === key.accessKeyId ? key.secretAccessKey : undefined),
      callerOf: (accessKeyId) => ({ accessKeyId }),
    },
    refusal: () => refused,
  });
  await emulator.start();
  await storage.start();
  served = await serve(storage, { accessKeyId: key.accessKeyId });
  anonymous = await serve(storage, { accessKeyId: '' });
});

beforeEach(() => {
  emitted = [];
  delivered = [];
  refused = undefined;
});

afterEach(() => kernel.activity.quiet());

afterAll(async () => {
  await served.close();
  await anonymous.close();
  await storage.stop();
  await emulator.stop();
  kernel.dispose();
});

async function post(options?: FormOptions) {
  const body = signedForm(kernel.clock.now(), options);
  const response = await fetch(`${anonymous.url}/covers`, { method: 'POST', body });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

test('an object put by a client is there, and its arrival is announced', async () => {
  const client = new S3Client({
    endpoint: served.url,
    region,
    credentials: key,
    forcePathStyle: true,
  });
  const Bucket = 'covers';
  const Key = 'a b/ä.txt';
  await client.send(new PutObjectCommand({ Bucket, Key, Body: 'hello', Metadata: { shelf: '7' } }));
  const found = await client.send(
    new GetObjectCommand({ Bucket, Key, ResponseContentDisposition: 'attachment' }),
  );
  expect(await found.Body?.transformToString()).toBe('hello');
  expect(found).toMatchObject({
    Metadata: { shelf: '7' },
    ContentDisposition: 'attachment',
    LastModified: new Date(kernel.clock.now()),
  });
  client.destroy();

  expect(emitted).toMatchObject([
    {
      source: 'aws.s3',
      detailType: 'Object Created',
      detail: { bucket: { name: 'covers' }, object: { key: Key, size: 5 }, reason: 'PutObject' },
    },
  ]);
  expect(delivered.map(({ targetArn }) => targetArn)).toEqual([functionArn]);
  expect(JSON.parse(delivered[0]?.input ?? '')).toMatchObject({
    Records: [{ eventName: 'ObjectCreated:Put', s3: { object: { key: 'a+b/%C3%A4.txt' } } }],
  });
});

test('[F69] a presigned address works until it expires, in virtual time', async () => {
  const putAddress = await presign(
    { url: served.url, now: kernel.clock.now() },
    'PUT',
    '/covers/presigned.txt',
    600,
  );
  expect((await fetch(putAddress, { method: 'PUT', body: 'here' })).status).toBe(200);
  const address = await presign(
    { url: served.url, now: kernel.clock.now() },
    'GET',
    '/covers/presigned.txt',
    600,
  );
  expect(await (await fetch(address)).text()).toBe('here');
  expect((await fetch(address, { method: 'DELETE' })).status).toBe(403);
  const changed = await fetch(address.replace('presigned.txt', 'other.txt'));
  expect(await changed.text()).toContain('<Code>SignatureDoesNotMatch</Code>');

  await kernel.clock.advanceTo(kernel.clock.now() + 601_000);
  const late = await fetch(address);
  expect(late.status).toBe(403);
  expect(await late.text()).toContain('<Message>Request has expired</Message>');
});

test('[F69] a form that keeps to its policy is stored', async () => {
  expect(await post()).toMatchObject({ status: 204 });
  const stored = await storage.objects.head('covers', 'covers/cover 1.png');
  expect(stored).toMatchObject({ size: 7 });
  expect(emitted).toMatchObject([
    { detail: { reason: 'POST Object', requester: key.accessKeyId } },
  ]);
});

test.each<[string, FormOptions, number, string]>([
  ['expired', { expiresIn: -1 }, 403, 'Invalid according to Policy: Policy expired.'],
  ['of another key', { fields: { key: 'elsewhere/x' } }, 403, 'Policy Condition failed: '],
  [
    'of another type',
    { fields: { 'Content-Type': 'text/html' } },
    403,
    '&quot;$Content-Type&quot;',
  ],
  ['with a field more', { fields: { acl: 'public-read' } }, 403, 'Extra input fields: acl'],
  ['with too large a file', { content: 'eleven bytes' }, 400, '<Code>EntityTooLarge</Code>'],
  ['with an empty file', { content: '' }, 400, '<Code>EntityTooSmall</Code>'],
  ['with a forged signature', { signature: '0'.repeat(64) }, 403, 'SignatureDoesNotMatch'],
])('[F69] a form %s is refused', async (_, options, status, message) => {
  const answer = await post(options);
  expect(answer.status).toBe(status);
  expect(answer.text).toContain(message);
  expect(emitted).toEqual([]);
});

test('[F70] a form is refused when the role that signed it may not write', async () => {
  refused = 'User: … is not authorized to perform: s3:PutObject';
  const answer = await post();
  expect(answer.status).toBe(403);
  expect(answer.text).toContain('is not authorized to perform: s3:PutObject');
});

test('nobody comes in unsigned, and what is not run says so', async () => {
  expect((await fetch(`${anonymous.url}/covers/presigned.txt`)).status).toBe(403);
  expect((await fetch(`${served.url}/covers?versioning`)).status).toBe(501);
});

test('a page of an allowed origin may post, others may not', async () => {
  const ask = (origin: string) =>
    fetch(`${anonymous.url}/covers`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
  const allowed = await ask('https://library.example');
  expect(allowed.headers.get('access-control-allow-origin')).toBe('https://library.example');
  expect((await ask('https://elsewhere.example')).status).toBe(403);
});

test('[F71] an object expires at the midnight after its days are over', async () => {
  const answer = await fetch(`${served.url}/covers/drafts/1`, { method: 'PUT', body: 'draft' });
  expect(answer.status).toBe(200);
  const week = kernel.clock.now() + 7 * 24 * 60 * 60 * 1000;
  await kernel.clock.advanceTo(week);
  expect(await storage.objects.head('covers', 'drafts/1')).toBeDefined();
  await kernel.clock.advanceTo(week + 24 * 60 * 60 * 1000);
  expect(await storage.objects.head('covers', 'drafts/1')).toBeUndefined();
  expect(emitted.at(-1)).toMatchObject({
    detailType: 'Object Deleted',
    detail: { object: { key: 'drafts/1' }, reason: 'Lifecycle Expiration' },
  });
});

test('lists the one version of each object under a prefix, and deletes it by its name', async () => {
  const client = new S3Client({
    endpoint: served.url,
    region,
    credentials: { accessKeyId: key.accessKeyId, secretAccessKey: key.secretAccessKey },
    forcePathStyle: true,
  });
  const Bucket = 'covers';
  for (const Key of ['kept/a.txt', 'gone/a & b.txt', 'gone/c.txt']) {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'text' }));
  }
  const list = () => client.send(new ListObjectVersionsCommand({ Bucket, Prefix: 'gone/' }));
  const { Versions = [] } = await list();
  expect(Versions.map(({ Key, VersionId }) => [Key, VersionId])).toEqual([
    ['gone/a & b.txt', 'null'],
    ['gone/c.txt', 'null'],
  ]);
  for (const { Key, VersionId } of Versions) {
    await client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
  }
  expect((await list()).Versions).toBeUndefined();
  expect(await storage.objects.head(Bucket, 'kept/a.txt')).toBeDefined();
  client.destroy();
});
