/** A real engine for the tests of stream readers, with a fresh table for each. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../dynamodb/engine.ts';
import { createEngineClient } from '../dynamodb/engine-client.ts';
import type { Log } from '../kernel.ts';

export interface TestTable {
  readonly name: string;
  readonly streamArn: string;
  /** Writes an item and tells the listeners, as the front door does. */
  put(item: Readonly<Record<string, unknown>>): Promise<void>;
  /** Writes past the front door: nobody is told. */
  putUntold(item: Readonly<Record<string, unknown>>): Promise<void>;
  readonly onWrite: (listener: (tableName: string) => void) => void;
}

export interface TestEngine {
  url(): string;
  createTable(): Promise<TestTable>;
  stop(): Promise<void>;
}

const quiet = () => undefined;
const log: Log = { info: quiet, warn: quiet, error: quiet, child: () => log };

export async function startTestEngine(): Promise<TestEngine> {
  const directory = mkdtempSync(join(tmpdir(), 'test-engine-'));
  const engine = createEngine(directory, log);
  await engine.start();
  const call = createEngineClient(engine);
  let tables = 0;

  return {
    url: engine.url,
    async createTable() {
      tables += 1;
      const name = `Books${tables}`;
      await call('CreateTable', {
        TableName: name,
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        BillingMode: 'PAY_PER_REQUEST',
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      });
      const listeners: ((tableName: string) => void)[] = [];
      const putUntold = async (item: Readonly<Record<string, unknown>>) => {
        await call('PutItem', { TableName: name, Item: item });
      };
      return {
        name,
        streamArn: `arn:aws:dynamodb:ap-northeast-2:111122223333:table/${name}/stream/label`,
        putUntold,
        async put(item) {
          await putUntold(item);
          for (const listener of listeners) listener(name);
        },
        onWrite: (listener) => void listeners.push(listener),
      };
    },
    async stop() {
      await engine.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
