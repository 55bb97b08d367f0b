import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTestKernel, type TestKernel } from '../test/test-kernel.ts';
import { createDynamoDb, type DynamoDb } from './dynamodb.ts';
import { createEngine, type Engine } from './engine.ts';
import { createEngineClient } from './engine-client.ts';

const orders = {
  type: 'AWS::DynamoDB::Table',
  arn: 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders',
  physicalId: 'orders',
  properties: {
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  },
};

let folder: string;
let engine: Engine;
let kernel: TestKernel;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
  kernel = createTestKernel({ resources: [orders] });
  engine = createEngine(folder, kernel.log);
  await engine.start();
  vi.stubEnv('DYNAMODB_ENDPOINT', engine.url());
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await engine.stop();
  kernel.dispose();
  rmSync(folder, { recursive: true });
});

async function inRuntime<T>(work: (dynamodb: DynamoDb) => Promise<T>): Promise<T> {
  const dynamodb = createDynamoDb(kernel);
  await dynamodb.start();
  try {
    return await work(dynamodb);
  } finally {
    await dynamodb.stop();
  }
}
const count = (dynamodb: DynamoDb) => dynamodb.counts();
const put = () =>
  createEngineClient(engine)('PutItem', { TableName: 'orders', Item: { pk: { S: 'a' } } });

it('uses the engine that the environment names, with the tables of this data folder', async () => {
  expect(await inRuntime(count)).toEqual([{ name: 'orders', items: 0 }]);
  await put();
  expect(await inRuntime(count)).toEqual([{ name: 'orders', items: 1 }]);
  kernel.dispose();
  kernel = createTestKernel({ resources: [orders] });
  expect(await inRuntime(count)).toEqual([{ name: 'orders', items: 0 }]);
});

it('says so when no engine answers there', async () => {
  vi.stubEnv('DYNAMODB_ENDPOINT', 'http://127.0.0.1:9');
  await expect(inRuntime(count)).rejects.toThrow(
    'No DynamoDB answers at http://127.0.0.1:9, which DYNAMODB_ENDPOINT names',
  );
});
